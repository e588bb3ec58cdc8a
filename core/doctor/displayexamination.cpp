// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/displayexamination.h"

#include <QDir>
#include <QLibraryInfo>
#include <QPluginLoader>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** The plugin's name as Qt would choose it: "xcb"; empty where there is no display. */
QString platformName()
{
    const QString named = qEnvironmentVariable("QT_QPA_PLATFORM").section(u':', 0, 0);
    if (!named.isEmpty())
        return named.section(u';', 0, 0);
    // GNOME's sessions are left to XWayland by Qt 6.4; where Wayland is alone it is taken.
    if (qEnvironmentVariableIsSet("DISPLAY"))
        return u"xcb"_s;
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ? u"wayland"_s : QString();
}

QString packageOf(const QString &platform)
{
    return platform.startsWith(u"wayland") ? u"qt6-wayland"_s
                                           : u"libqt6gui6 with all that it depends on"_s;
}

} // namespace

Diagnosis examineDisplay()
{
    const QString what = u"display"_s;
    const QString platform = platformName();
    if (platform.isEmpty())
        return {what, u"none: the commands work, and --screenshot; the window needs one"_s};
    const QDir folder(
        qEnvironmentVariable("QT_QPA_PLATFORM_PLUGIN_PATH",
                             QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s));
    // Wayland has one for each way to draw: libqwayland-egl.so, libqwayland-generic.so.
    const QStringList files = folder.entryList(
        {u"libq%1.so"_s.arg(platform), u"libq%1-*.so"_s.arg(platform)}, QDir::Files);
    if (files.isEmpty())
        return {what, u"Qt's plugin “%1” is not in %2"_s.arg(platform, folder.path()),
                u"install %1, or set QT_QPA_PLATFORM to another one"_s.arg(packageOf(platform))};
    QPluginLoader loader(folder.filePath(files.first()));
    if (!loader.load())
        return {what,
                u"Qt's plugin “%1” cannot be loaded: %2"_s.arg(platform, loader.errorString()),
                u"install "_s + packageOf(platform)};
    return {what, u"Qt's plugin “%1”"_s.arg(platform)};
}

} // namespace lastroom
