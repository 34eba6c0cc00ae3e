# Writes OUTPUT, a .cc file that holds every file of FOLDER as a string (app/starter.h).
function(embed_starter FOLDER OUTPUT)
  file(GLOB_RECURSE paths CONFIGURE_DEPENDS RELATIVE "${FOLDER}" "${FOLDER}/*")
  list(SORT paths)
  set(rows "")
  foreach(path IN LISTS paths)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${FOLDER}/${path}")
    file(READ "${FOLDER}/${path}" text)
    string(APPEND rows "    {\"${path}\", R\"starter(${text})starter\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT "#include \"app/starter.h\"

namespace tertial {

std::span<const StarterFile> starter_files() {
  static constexpr StarterFile files[] = {
@rows@  };
  return files;
}

}  // namespace tertial
")
endfunction()
