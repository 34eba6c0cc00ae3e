#include "publish/verify_report.h"

#include <algorithm>

#include "base/text.h"
#include "value/json.h"

namespace tertial {
namespace {

using Kind = FileFinding::Kind;

/// A hostile manifest may name a million files.
constexpr std::size_t most_shown = 200;

struct KindWords {
  std::string_view code;  ///< in JSON
  Text word;
};

KindWords words_of(Kind kind) {
  switch (kind) {
    case Kind::differs:
      return {"differs", {"skiljer sig", "differs"}};
    case Kind::missing:
      return {"missing", {"saknas", "missing"}};
    case Kind::extra:
      return {"extra",
              {"okänd fil, i webbplatsens manifest men inte i det som byggs",
               "unknown file, in the site's manifest but not in what is built"}};
    case Kind::unanswered:
      break;
  }
  return {"unanswered", {"inget svar", "no answer"}};
}

std::string size_words(const FileFinding& found, Language language) {
  const std::string size = std::to_string(found.size);
  const std::string wanted = std::to_string(found.expected_size);
  return Sentence{{"{0} byte, ska vara {1}", "{0} {0|byte|bytes} instead of {1}"}, {size, wanted}}
      .in(language);
}

/// "rad 12", "status 500", "svaret kom inte i tid": how.
std::vector<std::string> how(const FileFinding& found, Language language) {
  std::vector<std::string> parts;
  if (found.difference)
    parts.push_back(Sentence{{"rad {0}", "line {0}"}, {found.difference->line}}.in(language));
  if (found.status != 0 && found.status != 200)
    parts.push_back("status " + std::to_string(found.status));
  if (!found.leads_to.empty())
    parts.push_back(
        Sentence{{"leder till {0}", "leads to {0}"}, {shown_safely(found.leads_to)}}.in(language));
  if (!found.reason.empty()) parts.emplace_back(found.reason.in(language));
  const bool measured = found.kind == Kind::differs && found.reason.empty() &&
                        found.leads_to.empty() && found.expected_size != found.size;
  if (measured) parts.push_back(size_words(found, language));
  return parts;
}

std::size_t count(const Verification& result, Kind kind) {
  return static_cast<std::size_t>(std::ranges::count(result.findings, kind, &FileFinding::kind));
}

std::string_view code_of(Outcome outcome) {
  static constexpr std::string_view codes[] = {"identical", "differs", "unanswered"};
  return codes[static_cast<std::size_t>(outcome)];
}

void put(Table& table, std::string_view key, std::string text) {
  table.push_back({std::string(key), {}, {{}, std::move(text)}});
}

void put(Table& table, std::string_view key, std::uint64_t number) {
  table.push_back({std::string(key), {}, {{}, static_cast<std::int64_t>(number)}});
}

std::string line_of(const FileFinding& found, Language language) {
  Table line;
  put(line, "file", shown_safely(found.path));
  put(line, "finding", std::string(words_of(found.kind).code));
  if (found.status != 0) put(line, "status", static_cast<std::uint64_t>(found.status));
  if (found.kind == Kind::differs) {
    put(line, "size", found.size);
    put(line, "expected_size", found.expected_size);
  }
  if (!found.leads_to.empty()) put(line, "leads_to", shown_safely(found.leads_to));
  if (!found.reason.empty()) put(line, "reason", std::string(found.reason.in(language)));
  if (found.difference) {
    put(line, "line", found.difference->line);
    put(line, "expected", found.difference->expected);
    put(line, "found", found.difference->found);
  }
  return to_json(line) + "\n";
}

std::string summary_of(const VerifyReport& report, Language language) {
  const Verification& result = report.result;
  if (outcome_of(result) == Outcome::identical)
    return Sentence{{"identiskt: {0} {0|fil|filer}\n", "identical: {0} {0|file|files}\n"},
                    {result.files}}
        .in(language);
  std::string text = Sentence{{"{0} av {1} {1|fil|filer} är {0|identisk|identiska}: {2} skiljer "
                               "sig, {3} saknas, {4} {4|okänd|okända}, {5} utan svar",
                               "{0} of {1} {1|file|files} {0|is|are} identical: {2} "
                               "{2|differs|differ}, {3} missing, {4} unknown, {5} without "
                               "an answer"},
                              {result.identical, result.files, count(result, Kind::differs),
                               count(result, Kind::missing), count(result, Kind::extra),
                               count(result, Kind::unanswered)}}
                         .in(language);
  if (result.not_asked > 0)
    text += Sentence{{"; servern slutade svara, så {0} efterfrågades inte",
                      "; the server stopped answering, so {0} {0|was|were} not asked for"},
                     {result.not_asked}}
                .in(language);
  return text + "\n";
}

}  // namespace

std::vector<Sentence> notes_on(const SiteManifest& live, const SiteManifest& expected) {
  std::vector<Sentence> notes;
  const auto note = [&](Text text, const std::string& there, const std::string& here) {
    notes.push_back({text, {shown_safely(there), here}});
  };
  if (live.program != expected.program)
    note({"webbplatsen säger att den byggdes av {0}; det här är {1}",
          "the site says that it was built by {0}; this is {1}"},
         live.program, expected.program);
  if (!expected.commit.empty() && live.commit != expected.commit)
    note({"webbplatsen säger att innehållets commit är {0}, inte {1}",
          "the site says that the content's commit is {0}, not {1}"},
         live.commit.empty() ? "-" : live.commit, expected.commit);
  if (live.as_of != expected.as_of)
    note({"webbplatsen säger att den visar den {0}; jämförd med den {1}",
          "the site says that it shows {0}; compared with {1}"},
         to_string(live.as_of), to_string(expected.as_of));
  return notes;
}

std::string render_human(const VerifyReport& report, Language language) {
  std::string out =
      Sentence{{"{0} jämförs med {1}, som den {2}\n", "{0} is compared with {1}, as of {2}\n"},
               {report.site, printable(report.content), to_string(report.as_of)}}
          .in(language);
  for (const Sentence& note : report.notes)
    out += std::string(Text{"obs: ", "note: "}.in(language)) + note.in(language) + "\n";
  const std::vector<FileFinding>& findings = report.result.findings;
  for (std::size_t i = 0; i < std::min(findings.size(), most_shown); ++i) {
    const FileFinding& found = findings[i];
    out += shown_safely(found.path) + ": " + std::string(words_of(found.kind).word.in(language));
    const std::vector<std::string> parts = how(found, language);
    if (!parts.empty()) out += " (" + join(parts, ", ") + ")";
    out += '\n';
    if (!found.difference) continue;
    out += std::string(Text{"    ska vara: ", "    expected: "}.in(language)) +
           found.difference->expected + "\n" +
           std::string(Text{"    är:       ", "    found:    "}.in(language)) +
           found.difference->found + "\n";
  }
  if (findings.size() > most_shown)
    out += Sentence{{"… och {0} till\n", "… and {0} more\n"}, {findings.size() - most_shown}}.in(
        language);
  return out + summary_of(report, language);
}

std::string render_json(const VerifyReport& report, Language language) {
  std::string out;
  for (const FileFinding& found : report.result.findings)
    out += line_of(found, language);
  Table whole;
  put(whole, "result", std::string(code_of(outcome_of(report.result))));
  put(whole, "site", report.site);
  put(whole, "as_of", to_string(report.as_of));
  put(whole, "files", report.result.files);
  put(whole, "identical", report.result.identical);
  put(whole, "differs", count(report.result, Kind::differs));
  put(whole, "missing", count(report.result, Kind::missing));
  put(whole, "extra", count(report.result, Kind::extra));
  put(whole, "unanswered", count(report.result, Kind::unanswered));
  put(whole, "not_asked", report.result.not_asked);
  Array notes;
  for (const Sentence& note : report.notes)
    notes.push_back({{}, note.in(language)});
  whole.push_back({"notes", {}, {{}, std::move(notes)}});
  return out + to_json(whole) + "\n";
}

}  // namespace tertial
