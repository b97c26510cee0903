# What is installed beside the programs, and how the package is made: `cpack -G DEB` in the build folder (Debian 12),
# `cpack -G NSIS` or `-G ZIP` on Windows, where it has not been tried yet (installer/windows/README.md).
if(UNIX AND NOT APPLE)
    set(desktop "${CMAKE_SOURCE_DIR}/installer/linux/desktop")
    install(FILES "${desktop}/tirkeu.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${desktop}/kz.tirkeu.Tirkeu.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    # Copied to /etc/xdg/autostart, or switched on in the settings of the program for one user.
    install(FILES "${desktop}/tirkeu-autostart.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/tirkeu")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/app/tirkeu.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tirkeu" RENAME copyright)
    install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tirkeu")
endif()

set(CPACK_PACKAGE_NAME tirkeu)
set(CPACK_PACKAGE_VENDOR "Tirkeu")
set(CPACK_PACKAGE_CONTACT "Tirkeu <tirkeu@localhost>")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "registrar's workplace of a polyclinic")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/package")
# The prefix of the build is kept: a package is for /usr, whatever was configured.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded by name and therefore not seen by dpkg-shlibdeps.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, fonts-paratype, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "cups")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Patient cards 052/e, bookings and papers of a polyclinic in Kazakhstan, in
Kazakh and Russian. The data stay on the desk in an encrypted file, so the work
goes on when the network or the central system does not.")

if(WIN32)
    include("${CMAKE_SOURCE_DIR}/installer/windows/Package.cmake")
endif()
include(CPack)
