#include "folders.h"
#include "toml.h"

namespace bench {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view updated = "2026-09-01";

Toml common(const Corpus& corpus, std::string_view title, std::size_t source) {
  Toml toml;
  if (!title.empty()) toml.text("title", title);
  toml.bare("updated", updated).texts("sources", {corpus.sources[source].id});
  return toml;
}

void write_few(const Corpus& corpus, const fs::path& folder) {
  write_file(folder / "municipalities/kommunen.toml", Toml().text("title", "Kommunen").str());
  for (const Named& page : corpus.pages)
    write_file(folder / "pages" / (page.id + ".md"),
               common(corpus, page.title, 0).with_body("En sida.\n"));
  for (const Named& source : corpus.sources)
    write_file(folder / "sources" / (source.id + ".toml"),
               Toml()
                   .text("title", source.title)
                   .text("kind", "official")
                   .text("read", "full")
                   .text("document", "En handling hos kommunen.")
                   .str());
  for (const Named& body : corpus.bodies)
    write_file(folder / "bodies" / (body.id + ".toml"),
               common(corpus, body.title, 0).text("kind", "board").str());
  for (std::size_t i = 0; i < corpus.parties.size(); ++i)
    write_file(folder / "parties" / (corpus.parties[i].id + ".toml"),
               common(corpus, corpus.parties[i].title, 0).text("sector", "association").str());
  for (const Named& district : corpus.districts)
    write_file(folder / "districts" / (district.id + ".toml"),
               common(corpus, district.title, 0).text("kind", "district").str());
}

void write_case(const Corpus& corpus, const Case& matter, const fs::path& folder) {
  write_file(folder / "cases" / (matter.id + ".toml"), common(corpus, matter.title, 0)
                                                           .text("number", matter.number)
                                                           .text("summary", matter.summary)
                                                           .str());
}

void write_meeting(const Corpus& corpus, const Meeting& meeting, const fs::path& folder) {
  const fs::path place = folder / "minutes" / meeting.id;
  write_file(place / "meeting.toml", common(corpus, {}, meeting.source)
                                         .text("body", corpus.bodies[meeting.body].id)
                                         .bare("date", iso(meeting.date))
                                         .str());
  write_file(place / ("p" + std::to_string(meeting.number) + ".md"),
             common(corpus, meeting.title, meeting.source)
                 .bare("number", std::to_string(meeting.number))
                 .text("case", corpus.cases[meeting.case_].id)
                 .text("summary", meeting.summary)
                 .text("decision", meeting.decision)
                 .texts("recipients", meeting.recipients)
                 .with_body(meeting.text));
}

void write_document(const Corpus& corpus, const Document& document, const fs::path& folder) {
  write_file(folder / "documents" / (document.id + ".toml"),
             common(corpus, document.title, document.source)
                 .text("kind", "report")
                 .bare("date", iso(document.date))
                 .text("from", corpus.bodies[document.from].id)
                 .text("case", corpus.cases[document.case_].id)
                 .text("available", "not-here")
                 .long_text("summary", document.text)
                 .str());
}

void write_pledge(const Corpus& corpus, const Pledge& pledge, const fs::path& folder) {
  const Meeting& decided = corpus.meetings[pledge.decided_at];
  Toml toml = common(corpus, pledge.title, pledge.source);
  toml.text("kind", "local")
      .text("stage", "signed")
      .texts("municipalities", {"kommunen"})
      .texts("districts", ids(corpus.districts, pledge.districts))
      .texts("parties", ids(corpus.parties, pledge.parties))
      .texts("reporters", ids(corpus.parties, {pledge.parties[0], pledge.parties[1]}))
      .text("valid", pledge.valid)
      .text("why", pledge.why)
      .text("case", corpus.cases[pledge.decided_at].id)
      .text("points_extent", "all");
  toml.table("[[cadence]]").text("every", "tertial");
  toml.table("[[steps]]")
      .text("stage", "signed")
      .bare("date", iso(decided.date))
      .text("item", decided.id + "/p" + std::to_string(decided.number));
  for (std::size_t i = 0; i < pledge.points.size(); ++i)
    toml.table("[[points]]")
        .text("code", std::to_string(i + 1))
        .text("title", pledge.points[i].title)
        .text("text", pledge.points[i].text)
        .texts("responsible", ids(corpus.parties, pledge.points[i].responsible));
  write_file(folder / "pledges" / (pledge.id + ".toml"), toml.str());
}

void write_followup(const Corpus& corpus, const Pledge& pledge, const Followup& followup,
                    const fs::path& folder) {
  Toml toml = common(corpus, {}, pledge.source);
  toml.text("pledge", pledge.id)
      .text("period", id_of(followup.period))
      .bare("published", iso(followup.published))
      .texts("reported_by", ids(corpus.parties, {pledge.parties[0], pledge.parties[1]}))
      .text("summary", followup.summary);
  for (std::size_t i = 0; i < followup.points.size(); ++i) {
    const PointReport& report = followup.points[i];
    toml.table("[[points]]")
        .text("point", std::to_string(i + 1))
        .text("status", report.status)
        .text("text", report.text);
    if (report.status.starts_with("done")) toml.text("effect_absent", "not-stated");
    if (!report.figure.empty())
      toml.bare("evidence",
                "[{ figure = \"" + report.figure + "\", unit = \"" + report.unit + "\" }]");
  }
  write_file(folder / "followups" / pledge.id / (id_of(followup.period) + ".toml"), toml.str());
}

}  // namespace

void write_settings(const fs::path& folder, std::string_view theme) {
  write_file(folder / "site.toml", Toml()
                                       .bare("format", "1")
                                       .text("title", "Provkommunen")
                                       .text("description", "En påhittad kommun att mäta på.")
                                       .text("base_url", "https://example.org")
                                       .text("municipality", "kommunen")
                                       .bare("official", "false")
                                       // The others sum nothing either.
                                       .bare("manifest", "false")
                                       .text("theme", theme)
                                       .str());
}

void write_content(const Corpus& corpus, const fs::path& folder) {
  write_few(corpus, folder);
  for (const Case& matter : corpus.cases)
    write_case(corpus, matter, folder);
  for (const Meeting& meeting : corpus.meetings)
    write_meeting(corpus, meeting, folder);
  for (const Document& document : corpus.documents)
    write_document(corpus, document, folder);
  for (const Pledge& pledge : corpus.pledges) {
    write_pledge(corpus, pledge, folder);
    for (const Followup& followup : pledge.followups)
      write_followup(corpus, pledge, followup, folder);
  }
}

}  // namespace bench
