# The installer for Windows, by NSIS. Configuration only: see README.md beside it.
set(CPACK_GENERATOR NSIS ZIP)
unset(CPACK_PACKAGING_INSTALL_PREFIX)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tirkeu)
set(CPACK_PACKAGE_EXECUTABLES tirkeu "Tirkeu")
set(CPACK_CREATE_DESKTOP_LINKS tirkeu)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_UNICODE ON)
set_target_properties(tirkeu PROPERTIES WIN32_EXECUTABLE ON)
# Qt's libraries and plug-ins, laid beside the program by windeployqt.
qt_generate_deploy_app_script(TARGET tirkeu FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
