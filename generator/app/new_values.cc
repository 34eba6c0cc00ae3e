#include "app/new_values.h"

#include "base/period.h"

namespace tertial {
namespace {

/// The id of an inspection is its place, year and season: "ryd/2025-host".
void add_inspection(std::vector<Assignment>& all, std::string_view place, std::string_view when) {
  all.push_back({"districts", "[" + toml_text(place) + "]"});
  const std::string_view year = when.substr(0, when.find('-'));
  if (!parse_partial_date(year)) return;
  all.push_back({"date", std::string(year)});
  if (when.ends_with("-var")) all.push_back({"season", "spring"});
  if (when.ends_with("-host")) all.push_back({"season", "autumn"});
}

}  // namespace

std::string toml_text(std::string_view text) {
  std::string literal = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') literal += '\\';
    literal += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return literal + "\"";
}

std::string literal_for(const FieldInfo& field, const std::string& value) {
  switch (field.type->shape) {
    case Shape::boolean:
    case Shape::integer:
    case Shape::number:
    case Shape::list:
    case Shape::table:
      return value;
    case Shape::date:
      return parse_date(value) ? value : toml_text(value);
    default:
      return toml_text(value);
  }
}

bool is_period_of_followup(const Options& options, const RecordSchema& schema,
                           const std::string& value) {
  return schema.name == "followup" && &value == &options.values.front() &&
         value.find('=') == std::string::npos;
}

std::string new_id(const Options& options, const RecordSchema& schema) {
  if (options.values.empty() || !is_period_of_followup(options, schema, options.values.front()))
    return options.id;
  return options.id + "/" + options.values.front();
}

std::vector<Assignment> given_values(const Options& options, const RecordSchema& schema,
                                     const std::string& id) {
  std::vector<Assignment> all;
  for (const std::string& text : options.values) {
    const std::size_t equals = text.find('=');
    if (equals != std::string::npos)
      all.push_back({text.substr(0, equals), text.substr(equals + 1)});
  }
  // The id of a follow-up is its pledge and its period.
  const std::size_t slash = id.rfind('/');
  if (schema.name == "followup" && slash != std::string::npos) {
    all.push_back({"pledge", id.substr(0, slash)});
    all.push_back({"period", id.substr(slash + 1)});
  }
  if (schema.name == "inspection" && slash != std::string::npos)
    add_inspection(all, id.substr(0, slash), id.substr(slash + 1));
  // That of a meeting is its body and its day.
  if (schema.name == "meeting" && slash != std::string::npos) {
    all.push_back({"body", id.substr(0, slash)});
    if (parse_date(id.substr(slash + 1))) all.push_back({"date", id.substr(slash + 1)});
  }
  // That of an item ends in its number.
  if (schema.name == "item" && slash != std::string::npos && id[slash + 1] == 'p')
    all.push_back({"number", id.substr(slash + 2)});
  return all;
}

}  // namespace tertial
