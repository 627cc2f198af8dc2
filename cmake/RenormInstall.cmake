# Install tree and find_package(Renorm): libraries, tools, plugin, headers.
include(CMakePackageConfigHelpers)
get_property(RENORM_LIBRARIES GLOBAL PROPERTY RENORM_LIBRARIES)
get_property(RENORM_TOOLS GLOBAL PROPERTY RENORM_TOOLS)
set(RENORM_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/Renorm)

install(TARGETS ${RENORM_LIBRARIES} RenormPlugin RenormC ${RENORM_TOOLS}
        EXPORT RenormTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
# What compiled programs link against, in an export set of its own: it does not
# need MLIR.
install(TARGETS RenormRuntime RenormRuntimeStatic RenormParallel
        EXPORT RenormRuntimeTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT RenormRuntimeTargets NAMESPACE Renorm::
        DESTINATION ${RENORM_CMAKE_DIR})
install(EXPORT RenormTargets NAMESPACE Renorm:: DESTINATION ${RENORM_CMAKE_DIR})
install(DIRECTORY include/Renorm include/renorm-c
                  ${PROJECT_BINARY_DIR}/include/Renorm
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.inc" PATTERN "*.def"
        PATTERN CMakeFiles EXCLUDE)
configure_package_config_file(cmake/RenormConfig.cmake.in
  ${PROJECT_BINARY_DIR}/RenormConfig.cmake INSTALL_DESTINATION ${RENORM_CMAKE_DIR})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/RenormConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/RenormConfig.cmake
  ${PROJECT_BINARY_DIR}/RenormConfigVersion.cmake DESTINATION ${RENORM_CMAKE_DIR})
