# add_renorm_library(RenormFoo SOURCES ... LINK_RENORM ... [LINK_MLIR ...])
#   One static archive per room. LINK_RENORM names the rooms it may call (the
#   layering of docs/architecture.md is enforced here), LINK_MLIR upstream
#   components; all of them come out of the one libMLIR.so.
function(add_renorm_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK_RENORM;LINK_MLIR;DEPENDS" ${ARGN})
  add_mlir_library(${name} ${ARG_SOURCES}
    EXCLUDE_FROM_LIBMLIR DISABLE_INSTALL PARTIAL_SOURCES_INTENDED
    DEPENDS RenormIncGen ${ARG_DEPENDS}
    LINK_LIBS PUBLIC ${ARG_LINK_RENORM})
  mlir_target_link_libraries(${name} PUBLIC MLIRIR ${ARG_LINK_MLIR})
  set_property(GLOBAL APPEND PROPERTY RENORM_LIBRARIES ${name})
  if(RENORM_PCH)
    if(name STREQUAL RenormIR)
      target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/Precompiled.h)
    else()
      target_precompile_headers(${name} REUSE_FROM RenormIR)
    endif()
  endif()
endfunction()

# add_renorm_tool(renorm-foo foo.cpp LINK_RENORM ...)
#   Links exactly our archives and libMLIR.so.
function(add_renorm_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_RENORM" ${ARGN})
  add_llvm_executable(${name} ${ARG_UNPARSED_ARGUMENTS}
    DISABLE_LLVM_LINK_LLVM_DYLIB PARTIAL_SOURCES_INTENDED)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_RENORM} MLIR LLVM)
  llvm_update_compile_flags(${name})
  set_property(GLOBAL APPEND PROPERTY RENORM_TOOLS ${name})
  if(RENORM_PCH)
    target_precompile_headers(${name} REUSE_FROM RenormIR)
  endif()
endfunction()
