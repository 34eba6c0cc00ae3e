#include "publish/publish_report.h"

#include <algorithm>

#include "base/json_string.h"
#include "publish/first_difference.h"

namespace tertial {
namespace {

/// A first publication has thousands.
constexpr std::size_t most_shown = 100;

bool is_added(const PublishPlan& plan, const std::string& path) {
  return std::ranges::binary_search(plan.added, path);
}

/// "+ new", "~ changed", "- deleted".
std::string lines_of(const std::vector<std::string>& lines, Language language) {
  std::string text;
  for (std::size_t i = 0; i < std::min(lines.size(), most_shown); ++i)
    text += lines[i] + "\n";
  if (lines.size() > most_shown)
    text += Sentence{{"… och {0} till\n", "… and {0} more\n"}, {lines.size() - most_shown}}.in(
        language);
  return text;
}

std::string json_line(std::string_view action, std::string_view path) {
  std::string line = "{\"action\":\"" + std::string(action) + "\",\"file\":";
  append_json_string(line, path);
  return line + "}\n";
}

std::string_view word_of(PublishOutcome outcome) {
  return outcome == PublishOutcome::done      ? "published"
         : outcome == PublishOutcome::nothing ? "unchanged"
                                              : "planned";
}

}  // namespace

std::string render_human(const PublishReport& report, Language language) {
  const PublishPlan& plan = report.plan;
  std::vector<std::string> lines;
  for (const std::vector<const SiteFile*>& phase : plan.uploads)
    for (const SiteFile* file : phase)
      lines.push_back((is_added(plan, file->path) ? "+ " : "~ ") + file->path);
  std::vector<std::string> deletions;  // counted apart, or many new files would hide them
  deletions.reserve(plan.deleted.size());
  for (const std::string& path : plan.deleted)
    deletions.push_back("- " + shown_safely(path));
  std::string text = lines_of(lines, language) + lines_of(deletions, language);
  if (report.resumed)
    text += Text{"en tidigare publicering avbröts; den fortsätter här\n",
                 "an earlier publication was cut off; this goes on from there\n"}
                .in(language);
  const Arguments counts{report.target, plan.upload_count(), plan.upload_bytes() / 1000,
                         plan.deleted.size(), plan.unchanged};
  switch (report.outcome) {
    case PublishOutcome::nothing:
      return text +
             Sentence{{"{0}: inget att ändra\n", "{0}: nothing to change\n"}, {report.target}}.in(
                 language);
    case PublishOutcome::done:
      return text +
             Sentence{{"{0}: {1} {1|fil skriven|filer skrivna} ({2} kB), {3} "
                       "{3|borttagen|borttagna}, {4} {4|oförändrad|oförändrade}\n",
                       "{0}: {1} {1|file|files} written ({2} kB), {3} deleted, {4} unchanged\n"},
                      counts}
                 .in(language);
    case PublishOutcome::planned:
      break;
  }
  return text + Sentence{{"{0}: {1} {1|fil|filer} skulle skrivas ({2} kB), {3} tas bort, {4} är "
                          "{4|oförändrad|oförändrade}; gör det med --apply\n",
                          "{0}: {1} {1|file|files} would be written ({2} kB), {3} deleted, {4} "
                          "{4|is|are} unchanged; do it with --apply\n"},
                         counts}
                    .in(language);
}

std::string render_json(const PublishReport& report) {
  const PublishPlan& plan = report.plan;
  std::string text;
  for (const std::vector<const SiteFile*>& phase : plan.uploads)
    for (const SiteFile* file : phase)
      text += json_line(is_added(plan, file->path) ? "add" : "change", file->path);
  for (const std::string& path : plan.deleted)
    text += json_line("delete", shown_safely(path));
  text += "{\"result\":\"" + std::string(word_of(report.outcome)) + "\",\"target\":";
  append_json_string(text, report.target);
  return text + ",\"uploads\":" + std::to_string(plan.upload_count()) +
         ",\"bytes\":" + std::to_string(plan.upload_bytes()) +
         ",\"deletes\":" + std::to_string(plan.deleted.size()) +
         ",\"unchanged\":" + std::to_string(plan.unchanged) +
         ",\"resumed\":" + (report.resumed ? "true" : "false") + "}\n";
}

std::string render_trouble(const PublishTrouble& trouble, std::string_view target, bool begun,
                           Language language) {
  const auto* refusal = std::get_if<PublishRefusal>(&trouble);
  const Sentence& why = refusal ? refusal->why : std::get<PublishFailure>(trouble).why;
  std::string text = std::string(target) + ": " + why.in(language) + "\n";
  std::vector<std::string> lines;
  if (refusal)
    for (const std::string& path : refusal->paths)
      lines.push_back("  " + shown_safely(path));
  text += lines_of(lines, language);
  if (begun)
    text +=
        Text{"publiceringen avbröts; kör samma kommando igen, så fortsätter den där den slutade\n",
             "the publication was cut off; run the same command again and it goes on from "
             "there\n"}
            .in(language);
  else
    text += Text{"inget är ändrat i målet\n", "nothing is changed in the target\n"}.in(language);
  return text;
}

}  // namespace tertial
