#include "model/model.h"

#include <algorithm>
#include <functional>
#include <string>

#include "base/text.h"
#include "model/messages.h"
#include "model/unknown_reference.h"
#include "schema/messages.h"

namespace tertial {
namespace {

/// Of two records with one id the first in the order of files stays, so that the model is usable.
void drop_duplicates(std::vector<Record>& records, DiagnosticList& out) {
  const auto same_id = [&](const Record& kept, const Record& next) {
    if (kept.id != next.id) return false;
    out.report(model_kind("model.duplicate-id"), whole_file(next.file), {quoted(next.id)})
        .with_note(whole_file(kept.file), {"den första står här", "the first is here"})
        .with_help({"behåll en av filerna, eller döp om den här",
                    "keep one of the files, or rename this one"});
    return true;
  };
  records.erase(std::unique(records.begin(), records.end(), same_id), records.end());
}

const Record* find_in(std::span<const Record> records, std::string_view id) {
  const auto it = std::ranges::lower_bound(records, id, {},
                                           [](const Record& r) { return std::string_view(r.id); });
  return it != records.end() && it->id == id ? &*it : nullptr;
}

/// What a field of a record says, or "".
std::string text_in(const Record& record, std::string_view name) {
  const auto in = [&](const RecordSchema& schema, const void* data) -> std::string {
    const auto field = std::ranges::find(schema.fields, name, &FieldInfo::name);
    Value value;
    if (field == schema.fields.end() || !field->encode(data, value)) return {};
    const auto* text = std::get_if<std::string>(&value.data);
    return text ? *text : std::string();
  };
  const RecordSchema& schema = *record.schema;
  std::string own = in(schema, record.data.get());
  return own.empty() ? in(*schema.common(), schema.common_part(record.data.get())) : own;
}

/// The id of the record that a name, a title or an address stands for; or empty.
std::string_view meant_by_words(std::string_view words, std::span<const Record> candidates,
                                DiagnosticList& out) {
  const std::string lower = lower_case(words);
  std::vector<std::string_view> ids;
  for (const Record& candidate : candidates) {
    if (!out.suggestions().left()) return {};
    if (text_in(candidate, "url") == words || lower_case(text_in(candidate, "title")) == lower)
      return candidate.id;
    ids.push_back(candidate.id);
  }
  return out.suggestions().nearest(slug(words), ids);
}

/// Words where an id is to stand: a name, a title, an address.
void report_bad_id(const AnyRef& ref, const RecordSchema& target,
                   std::span<const Record> candidates, DiagnosticList& out) {
  Diagnostic& finding = out.report(record_kind("record.bad-id"), ref.at, {quoted(ref.id)});
  const std::string_view meant = meant_by_words(ref.id, candidates, out);
  if (!meant.empty())
    finding.with_help({"här skrivs ett id ur {0}/: menade du \"{1}\"?",
                       "here an id from {0}/ is written: did you mean \"{1}\"?"},
                      {target.folder, meant});
  else if (candidates.empty())
    finding.with_help({"här skrivs ett id ur {0}/, och där finns ingen post än",
                       "here an id from {0}/ is written, and no record stands there yet"},
                      {target.folder});
  else
    finding.with_help(
        {"här skrivs ett id ur {0}/, filens namn utan ändelse: {1}",
         "here an id from {0}/ is written, the file's name without ending: {1}"},
        {target.folder, first_few(candidates, [](const Record& one) { return one.id; })});
}

}  // namespace

Model::Model(std::vector<Record> records, DiagnosticList& out) {
  for (Record& record : records) {
    auto type = std::ranges::find(types_, record.schema, &Type::schema);
    if (type == types_.end()) type = types_.insert(types_.end(), {record.schema, {}});
    type->records.push_back(std::move(record));
  }
  for (Type& type : types_) {
    std::ranges::stable_sort(type.records, [](const Record& a, const Record& b) {
      return std::tie(a.id, a.file) < std::tie(b.id, b.file);
    });
    drop_duplicates(type.records, out);
    for (std::size_t i = 0; i < type.records.size(); ++i)
      type.records[i].position = static_cast<std::uint32_t>(i);
  }

  for (Type& type : types_)
    for (Record& record : type.records)
      resolve(*record.schema, record.data.get(), &record, out);
  // Only ever compared with each other and looked up by target: the address order of `target`
  // does not reach the output, the order of `from` does and follows type and id.
  const auto key = [](const Backlink& link) {
    return std::tuple(link.target, link.from->schema->name, link.from->position);
  };
  std::ranges::sort(backlinks_,
                    [&](const Backlink& a, const Backlink& b) { return key(a) < key(b); });
  const auto same = std::ranges::unique(backlinks_, [](const Backlink& a, const Backlink& b) {
    return a.target == b.target && a.from == b.from;
  });
  backlinks_.erase(same.begin(), same.end());
  backlinks_.shrink_to_fit();
}

void Model::resolve(const RecordSchema& schema, void* data, DiagnosticList& out) {
  resolve(schema, data, nullptr, out);
}

void Model::resolve(const RecordSchema& schema, void* data, const Record* from,
                    DiagnosticList& out) {
  struct State {
    Model& model;
    const Record* from;
    DiagnosticList& out;
  };
  const auto resolve_one = [](void* state, AnyRef& ref, const RecordSchema& target) {
    auto& [model, record, findings] = *static_cast<State*>(state);
    ref.target = model.find(target, ref.id);
    if (!ref.target && !is_record_id(ref.id))
      report_bad_id(ref, target, model.records(target), findings);
    else if (!ref.target)
      report_unknown_reference(ref.id, ref.at, target, model.records(target), findings);
    else if (record)
      model.backlinks_.push_back({ref.target, record});
  };
  State state{*this, from, out};
  visit_record(schema, data, {.state = &state, .reference = resolve_one, .markdown = nullptr});
}

const Model::Type* Model::type_of(const RecordSchema& schema) const {
  const auto type = std::ranges::find(types_, &schema, &Type::schema);
  return type == types_.end() ? nullptr : &*type;
}

std::span<const Record> Model::records(const RecordSchema& schema) const {
  const Type* type = type_of(schema);
  return type ? std::span<const Record>(type->records) : std::span<const Record>();
}

const Record* Model::find(const RecordSchema& schema, std::string_view id) const {
  return find_in(records(schema), id);
}

void Model::set_awaited(const Record& record, const PartialDate& when) {
  std::ranges::find(types_, record.schema, &Type::schema)->records[record.position].awaited = when;
}

std::vector<const Record*> Model::referring(const Record& target, const RecordSchema& from) const {
  std::vector<const Record*> found;
  const auto first =
      std::ranges::lower_bound(backlinks_, &target, std::less<>{}, &Backlink::target);
  for (auto it = first; it != backlinks_.end() && it->target == &target; ++it)
    if (it->from->schema == &from && !it->from->awaited) found.push_back(it->from);
  return found;
}

}  // namespace tertial
