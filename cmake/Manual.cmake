# lastroom_manual: the manual's pages and what they show and link to, from the root of the source. The program has them
# compiled in, and they are installed. The strategies belong to them, too, which it has compiled in anyhow.
file(GLOB lastroom_manual RELATIVE ${CMAKE_SOURCE_DIR} CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/docs/*.md ${CMAKE_SOURCE_DIR}/docs/manual/*.md ${CMAKE_SOURCE_DIR}/docs/pictures/*
    ${CMAKE_SOURCE_DIR}/resources/challenges/*.challenge ${CMAKE_SOURCE_DIR}/resources/examples/*)
# For those who change the program.
list(REMOVE_ITEM lastroom_manual docs/languages.md docs/release.md docs/pictures/house.svg)
