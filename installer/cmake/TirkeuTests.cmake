# tirkeu_tests(LINKS usecase …): every tst_*.cpp of the folder is one Qt Test program.
# The clock, the zone and the locale are fixed; a warning is a failure unless the test expects it (QTest::failOnWarning).
function(tirkeu_tests)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    foreach(source IN LISTS tests)
        get_filename_component(name "${source}" NAME_WE)
        qt_add_executable(${name} ${source})
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
        target_link_libraries(${name} PRIVATE tirkeu_settings Qt6::Test)
        target_compile_definitions(${name} PRIVATE
            TIRKEU_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TIRKEU_BINARY_DIR="${CMAKE_BINARY_DIR}")
        foreach(link IN LISTS ARG_LINKS)
            if(TARGET tirkeu_${link})
                target_link_libraries(${name} PRIVATE tirkeu_${link})
            else()
                target_link_libraries(${name} PRIVATE ${link})
            endif()
        endforeach()
        add_test(NAME ${folder}/${name} COMMAND ${name})
        set_tests_properties(${folder}/${name} PROPERTIES
            LABELS ${folder} TIMEOUT 300
            ENVIRONMENT "TZ=America/New_York;LANG=C.UTF-8;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
    endforeach()
endfunction()
