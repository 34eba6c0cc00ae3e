#include "app/type_names.h"

#include <ostream>

#include "base/did_you_mean.h"

namespace tertial {

const RecordType* type_named(std::string_view name, const Options& options,
                             const Streams& streams) {
  std::vector<std::string_view> names;
  for (const RecordType& type : record_types()) {
    if (type.schema().name == name) return &type;
    names.push_back(type.schema().name);
  }
  const bool swedish = options.language == Language::sv;
  streams.err << "tertial: "
              << (swedish ? "det finns ingen sorts post som heter "
                          : "there is no type of record named ")
              << name << '\n';
  if (const std::string_view guess = did_you_mean(name, names); !guess.empty())
    streams.err << (swedish ? "menade du " : "did you mean ") << guess << "?\n";
  streams.err << (swedish ? "sorter: " : "types: ");
  for (const std::string_view& candidate : names)
    streams.err << candidate << (&candidate == &names.back() ? "\n" : ", ");
  return nullptr;
}

}  // namespace tertial
