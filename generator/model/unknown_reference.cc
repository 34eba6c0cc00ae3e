#include "model/unknown_reference.h"

#include <string>
#include <vector>

#include "base/text.h"
#include "model/messages.h"

namespace tertial {
namespace {

/// "plan-2023" of "plan-2023.toml": the file's name in place of the id.
std::string_view without_ending(std::string_view id) {
  for (const std::string_view ending : {".toml", ".md"})
    if (id.ends_with(ending)) return id.substr(0, id.size() - ending.size());
  return id;
}

}  // namespace

void report_unknown_reference(std::string_view id, Span at, const RecordSchema& target,
                              std::span<const Record> candidates, DiagnosticList& out) {
  Diagnostic& finding = out.report(model_kind("model.unknown-reference"), at,
                                   {quoted(id), std::string(target.folder) + "/"});
  std::vector<std::string_view> ids;
  if (out.suggestions().left())
    for (const Record& candidate : candidates)
      ids.push_back(candidate.id);
  if (const std::string_view guess = out.suggestions().nearest(without_ending(id), ids);
      !guess.empty())
    finding.with_help({"menade du \"{0}\"?", "did you mean \"{0}\"?"}, {guess});
  else
    finding.with_help({"skriv posten i content/{0}/{1}.toml, eller rätta id",
                       "write the record in content/{0}/{1}.toml, or correct the id"},
                      {target.folder, id});
}

}  // namespace tertial
