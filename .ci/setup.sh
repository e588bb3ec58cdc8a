# shellcheck shell=bash
# What run, test, bench, package and .ci/run share: the packages, and how a preset is built. Sourced; speaks on stderr only.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
self=${0##*/}

# shellcheck disable=SC2034 # used by those who source this
packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-tools-dev qt6-l10n-tools libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-svg-plugins libqt6sql6-psql
    qt6-translations-l10n
    libpq-dev libpg-query-dev libexpected-dev libarchive-dev libqscintilla2-qt6-dev
    postgresql # stands for the newest postgresql-NN
    fonts-inter fonts-jetbrains-mono fonts-dejavu-core
)

# What tests hold our own files and calls against: other programs that read them.
# shellcheck disable=SC2034 # used by those who source this
test_packages=(poppler-utils librsvg2-bin qt6-webengine-dev strace)

# What .ci/habits calls.
# shellcheck disable=SC2034 # used by those who source this
habit_packages=(git clang-format shellcheck codespell)

# What the package is built with.
build_packages() {
    printf '%s\n' build-essential debhelper
    sed -n '/^Build-Depends:/,/^[^ ]*:/ s/^ \([a-z0-9+.-]*\).*/\1/p' "$root/debian/control" | grep -v '^debhelper-compat$'
}

# Qt wants UTF-8 and complains on a bare machine, which has no locale set.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

# As many jobs as there are cores, but 1.5 GB of memory for each.
jobs=$(awk -v cores="$(nproc)" '/^MemAvailable/ { fit = int($2 / 1500000) } END { print fit < 1 ? 1 : fit < cores ? fit : cores }' /proc/meminfo)
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$jobs}" CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$jobs}"

say() { printf '%s: %s\n' "$self" "$*" >&2; }

fail() { # STATUS SENTENCE
    say "${@:2}"
    exit "$1"
}

may_sudo() { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 2 ] && sudo -v; }; }; }

# The repository's files, committed or not, each ended by a zero byte.
files() { # [PATTERN...]
    local file
    cd "$root" || return
    git -c safe.directory='*' ls-files -z --cached --others --exclude-standard -- "$@" |
        while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done
}

prose() { awk '/^```/ { inside = !inside; next } !inside' "$1"; } # FILE, of Markdown

# What a text links to within the project, each a line.
links_in() { # FILE
    prose "$1" | grep -o '](\([^)]*\))' | sed 's/^](//; s/)$//' | grep -v -e '://' -e '^mailto:' || true
}

# The links of the texts below a folder that lead to nothing, each a line. What is itself a link may lead into another
# package.
dead_links() { # FOLDER
    local text link target
    while IFS= read -r text; do
        while IFS= read -r link; do
            target=$(dirname "$text")/${link%%#*}
            [[ $link == \#* ]] || [ -e "$target" ] || [ -L "$target" ] || printf '%s: %s\n' "${text#"$1/"}" "$link"
        done < <(links_in "$text")
    done < <(find "$1" -name '*.md')
}

exists() { [ -e "$1" ]; } # PATTERN, expanded by the caller

# Some packages are known by a file: other packages may bring it, too, and then nothing of ours is installed beside it.
is_there() { # PACKAGE
    local initdb version
    case $1 in
    postgresql)
        for initdb in /usr/lib/postgresql/*/bin/initdb; do
            version=${initdb#/usr/lib/postgresql/} version=${version%%/*}
            [ -x "$initdb" ] && [ "${version%%.*}" -ge 13 ] && return
        done
        return 1
        ;;
    postgresql-contrib) command -v pgbench >/dev/null || exists /usr/lib/postgresql/*/bin/pgbench ;;
    qt6-svg-plugins) exists /usr/lib/*/qt6/plugins/imageformats/libqsvg.so ;;
    libqt6opengl6-dev) exists /usr/include/*/qt6/QtOpenGL/QtOpenGL ;;
    *) [[ $installed == *$'\n'"$1 installed"$'\n'* ]] ;;
    esac
}

# Installs those of the packages that are missing.
need() { # PACKAGE...
    local installed missing=() package as_root=()
    command -v apt-get >/dev/null || return 0 # not Debian: CMake will say what it lacks
    # shellcheck disable=SC2016 # dpkg's own variables
    installed=$'\n'$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)$'\n'
    for package; do
        is_there "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo)
        may_sudo ||
            fail 3 "packages are missing and you are not root; ask for: apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "installing ${missing[*]}; this takes a minute or two"
    "${as_root[@]}" bash "$root/.ci/install" "${missing[@]}" </dev/null >&2 || fail 3 "the packages could not be installed"
}

# Configures where needed, and builds. Says nothing where nothing is to be done, shows the compiler's output where it fails.
build() { # PRESET [TARGET...]
    local tree=$root/build/$1 quiet=(--quiet)
    [ ! -t 2 ] || quiet=()
    { mkdir -p "$tree" && [ -w "$tree" ]; } 2>/dev/null || fail 3 "cannot write to $tree; remove it, or be the user who made it"
    (
        flock 9
        if [ ! "$tree/build.ninja" -nt "$root/CMakePresets.json" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$tree/CMakeCache.txt"; then
            cd "$root" && cmake --fresh --preset "$1" >"$tree/configure.log" 2>&1 || {
                cat "$tree/configure.log"
                exit 1
            }
        fi
        [[ $(ninja -C "$tree" -n "${@:2}") != *"no work to do"* ]] || exit 0
        say "building $1…"
        ninja -C "$tree" -j "$CMAKE_BUILD_PARALLEL_LEVEL" "${quiet[@]}" "${@:2}"
    ) 9>"$tree/.lock" </dev/null >&2 || fail 3 "the $1 build failed"
}
