// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <unistd.h>
#include <utility>

namespace lastroom {

/**
 * Owns a file descriptor of the operating system and closes it.
 * Moves, never copies. One thread at a time.
 */
class FileDescriptor
{
public:
    FileDescriptor() = default;

    /** Takes over `descriptor`; a negative one, as a failed open() returns, owns nothing. */
    explicit FileDescriptor(int descriptor) noexcept
        : m_descriptor(descriptor)
    {
    }

    FileDescriptor(FileDescriptor &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }

    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    ~FileDescriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    int get() const noexcept { return m_descriptor; }

    /** Gives it up unclosed, to something else that closes it. */
    int release() noexcept { return std::exchange(m_descriptor, -1); }

    bool isOpen() const noexcept { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace lastroom
