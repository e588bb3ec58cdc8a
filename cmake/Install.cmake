# What cmake --install puts where, and how it is taken away again.
include(GNUInstallDirs)

set(LASTROOM_HOMEPAGE "" CACHE STRING "Address of the project's pages, for the software catalogue; its pictures are below docs/pictures there")
set(lastroom_date 2026-11-29) # of the version
set(lastroom_addresses "")
if(LASTROOM_HOMEPAGE)
    set(lastroom_addresses "  <url type=\"homepage\">${LASTROOM_HOMEPAGE}</url>\n  <screenshots>\n")
    set(kind " type=\"default\"")
    foreach(picture window step explore lesson)
        string(APPEND lastroom_addresses "    <screenshot${kind}><image>${LASTROOM_HOMEPAGE}/docs/pictures/${picture}.png</image></screenshot>\n")
        set(kind "")
    endforeach()
    string(APPEND lastroom_addresses "  </screenshots>\n")
endif()

set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
configure_file(${desktop}/metainfo.xml.in ${CMAKE_BINARY_DIR}/org.lastroom.LastRoom.metainfo.xml @ONLY)
install(TARGETS lastroom RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${desktop}/lastroom.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/lastroom.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${CMAKE_BINARY_DIR}/org.lastroom.LastRoom.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/lastroom.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# Desktops without an SVG reader want pixels.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size 16 24 32 48 64 128 256)
        set(icon ${CMAKE_BINARY_DIR}/icons/${size}/lastroom.png)
        add_custom_command(OUTPUT ${icon}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/icons/${size}
            COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${icon} ${desktop}/lastroom.svg
            DEPENDS ${desktop}/lastroom.svg VERBATIM)
        list(APPEND icons ${icon})
        install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    add_custom_target(icons ALL DEPENDS ${icons})
endif()

# Texts, and all that they link to, each in its place: then every link holds.
include(${CMAKE_SOURCE_DIR}/cmake/Manual.cmake)
file(GLOB strategies RELATIVE ${CMAKE_SOURCE_DIR} CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/sql/strategies/*.sql)
foreach(file README.md CHANGELOG.md CONTRIBUTING.md LICENSE docs/languages.md docs/pictures/house.svg ${lastroom_manual} ${strategies})
    get_filename_component(folder ${file} DIRECTORY)
    install(FILES ${CMAKE_SOURCE_DIR}/${file} DESTINATION ${CMAKE_INSTALL_DOCDIR}/${folder})
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/resources/completion/lastroom.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME lastroom)
set(LASTROOM_ZSH_FOLDER ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks for completions; Debian's has another folder for those of packages")
install(FILES ${CMAKE_SOURCE_DIR}/resources/completion/_lastroom DESTINATION ${LASTROOM_ZSH_FOLDER})
install(FILES ${CMAKE_SOURCE_DIR}/resources/completion/lastroom.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# A manual page for every command, from what --help says.
find_program(HELP2MAN help2man)
if(HELP2MAN)
    file(READ ${CMAKE_SOURCE_DIR}/resources/manual/names.txt names)
    string(STRIP "${names}" names)
    string(REPLACE "\n" ";" names "${names}")
    foreach(line ${names})
        string(REGEX MATCH "^([a-z]+) +(.*)$" all "${line}")
        set(page ${CMAKE_MATCH_1})
        set(what ${CMAKE_MATCH_2})
        set(command lastroom)
        set(name lastroom)
        if(NOT page STREQUAL "lastroom")
            set(command lastroom ${page})
            set(name lastroom-${page})
        endif()
        set(manual ${CMAKE_BINARY_DIR}/manual/${name}.1)
        list(JOIN command " " words)
        string(TOUPPER ${name} title)
        add_custom_command(OUTPUT ${manual}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/manual
            COMMAND ${CMAKE_COMMAND} -E env "PATH=$<TARGET_FILE_DIR:lastroom>:$ENV{PATH}" SOURCE_DATE_EPOCH=1795910400 LC_ALL=C.UTF-8
                ${HELP2MAN} --no-info "--name=${what}" --section=1 --source=Last\ Room --manual=Last\ Room
                --include=${CMAKE_SOURCE_DIR}/resources/manual/common.h2m --output=${manual} "${words}"
            # It takes the name from --version, which is the program's.
            COMMAND sed -i -e "s/^.TH LASTROOM /.TH ${title} /" -e "s/^lastroom .- /${name} - /" ${manual}
            DEPENDS lastroom ${CMAKE_SOURCE_DIR}/resources/manual/names.txt ${CMAKE_SOURCE_DIR}/resources/manual/common.h2m VERBATIM)
        list(APPEND manuals ${manual})
        install(FILES ${manual} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    endforeach()
    add_custom_target(manual ALL DEPENDS ${manuals})
endif()

# uninstall: takes away what was installed last, and the folders that are empty then.
add_custom_target(uninstall
    COMMAND ${CMAKE_COMMAND} -DMANIFEST=${CMAKE_BINARY_DIR}/install_manifest.txt -P ${CMAKE_SOURCE_DIR}/cmake/Uninstall.cmake VERBATIM)
