#pragma once
// What the words after `tertial new TYPE` say of the record: its id, and values of its fields. An
// id says some of them too: that of a follow-up its pledge and its period.
#include <string>
#include <string_view>
#include <vector>

#include "app/options.h"
#include "schema/schema.h"

namespace tertial {

struct Assignment {
  std::string name, value;
};

/// A TOML string with what must be escaped in it.
std::string toml_text(std::string_view text);

/// The value as it stands where it already is TOML of the field's type, else as a string.
std::string literal_for(const FieldInfo& field, const std::string& value);

/// `tertial new followup PLEDGE PERIOD`: the second word is the rest of the id.
bool is_period_of_followup(const Options& options, const RecordSchema& schema,
                           const std::string& value);

std::string new_id(const Options& options, const RecordSchema& schema);

/// Those written field=value first, then those that the id says.
std::vector<Assignment> given_values(const Options& options, const RecordSchema& schema,
                                     const std::string& id);

}  // namespace tertial
