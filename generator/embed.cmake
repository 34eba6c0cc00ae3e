# Writes OUTPUT, a .cc file in which FUNCTION, declared in HEADER, returns every file of FOLDER
# (files/embedded_file.h).
function(embed_files FOLDER OUTPUT HEADER FUNCTION)
  file(GLOB_RECURSE paths CONFIGURE_DEPENDS RELATIVE "${FOLDER}" "${FOLDER}/*" "${FOLDER}/.*")
  list(SORT paths)
  list(REMOVE_DUPLICATES paths)
  set(rows "")
  foreach(path IN LISTS paths)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${FOLDER}/${path}")
    file(READ "${FOLDER}/${path}" text)
    string(APPEND rows "    {\"${path}\", R\"embedded(${text})embedded\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT "#include \"${HEADER}\"

namespace tertial {

std::span<const EmbeddedFile> ${FUNCTION}() {
  static constexpr EmbeddedFile files[] = {
@rows@  };
  return files;
}

}  // namespace tertial
")
endfunction()
