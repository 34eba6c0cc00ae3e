#pragma once
// What can be wrong between records: ids and references.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind model_messages[] = {
    {"model.duplicate-id",
     Severity::error,
     {"id {0} finns redan", "the id {0} is taken"},
     {"Två filer ger samma id, till exempel lofte.toml och lofte.md i samma mapp. Döp om den ena "
      "eller ta bort den.",
      "Two files give the same id, such as pledge.toml and pledge.md in one folder. Rename or "
      "delete "
      "one of them."}},
    {"model.unknown-reference",
     Severity::error,
     {"det finns ingen post {0} i {1}", "there is no record {0} in {1}"},
     {"Posten som fältet hänvisar till finns inte. Oftast är id felstavat; annars måste posten "
      "skrivas först.",
      "The record that the field refers to does not exist. Most often the id is misspelt; "
      "otherwise "
      "the record has to be written first."}},
};

consteval const DiagnosticKind& model_kind(std::string_view code) {
  return find_kind(model_messages, code);
}

}  // namespace tertial
