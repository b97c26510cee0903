# How every library and program of the project is compiled, said once.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(tirkeu_settings INTERFACE)
target_compile_features(tirkeu_settings INTERFACE cxx_std_20)
target_compile_options(tirkeu_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Werror -fstack-protector-strong)
target_compile_definitions(tirkeu_settings INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_FORCE_ASSERTS
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TIRKEU_VERSION="${PROJECT_VERSION}")
if(TIRKEU_SANITIZE)
    target_compile_options(tirkeu_settings INTERFACE -fsanitize=${TIRKEU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(tirkeu_settings INTERFACE -fsanitize=${TIRKEU_SANITIZE})
    # GCC sees uninitialised values in its own instrumentation; the sanitizers find the real ones.
    target_compile_options(tirkeu_settings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

# tirkeu_library(storage LINKS domain SQLiteCpp …): the static library of one folder. LINKS is the folder's bracket
# in ARCHITECTURE.md; names of our own folders are given bare, packages by their target.
function(tirkeu_library name)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    qt_add_library(tirkeu_${name} STATIC ${sources})
    set_target_properties(tirkeu_${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(tirkeu_${name} PUBLIC tirkeu_settings)
    foreach(link IN LISTS ARG_LINKS)
        if(TARGET tirkeu_${link})
            target_link_libraries(tirkeu_${name} PUBLIC tirkeu_${link})
        else()
            target_link_libraries(tirkeu_${name} PUBLIC ${link})
        endif()
    endforeach()
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/")
        target_include_directories(tirkeu_${name} PUBLIC "${CMAKE_SOURCE_DIR}/ui")
    else()
        target_include_directories(tirkeu_${name} PUBLIC "${CMAKE_SOURCE_DIR}/core")
    endif()
endfunction()
