# What single compilers need.

# The headers hold words in UTF-8, which MSVC takes for the system's code page. A user's compiler must know that, too.
set(newspage_utf8 $<$<CXX_COMPILER_ID:MSVC>:/utf-8>)

# The rest is for newspage's own files. A grammar makes more sections than COFF has by default.
if(PROJECT_IS_TOP_LEVEL AND MSVC)
  add_compile_options(/permissive- /Zc:__cplusplus /EHsc /W4 /bigobj)
elseif(PROJECT_IS_TOP_LEVEL AND MINGW)
  add_compile_options(-Wa,-mbig-obj)
endif()
