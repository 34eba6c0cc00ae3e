// `tertial verify`: is what residents see just what these records and this program give?
#include <ostream>

#include "app/built_site.h"
#include "app/record_commands.h"
#include "app/workspace.h"
#include "base/text.h"
#include "pages/redirect/redirect_page.h"
#include "publish/verify_report.h"

namespace tertial {
namespace {

int refuse(const Options& options, const Streams& streams, const Sentence& sentence, int code) {
  streams.err << "tertial: " << sentence.in(options.language) << '\n';
  return code;
}

/// What ought to be served. `built` must outlive it.
ExpectedSite expected_site(const Pipeline& pipeline, const BuiltSite& built) {
  const Site& site = *pipeline.planned().site;
  ExpectedSite expected;
  expected.manifest = built.manifest();
  expected.publishes_manifest = pipeline.content().settings.manifest;
  expected.published_at = site.origin + site.prefix + "/";
  for (const Redirect* redirect : all_redirects(site.model))
    expected.moved.emplace(output_path(*redirect->from), destination_of(site, *redirect).substr(1));
  expected.bytes = [&built](std::string_view path) { return built.bytes(path); };
  return expected;
}

/// The given address, else the one that the settings have. Empty after saying what is wrong.
std::string address_of_site(const Options& options, const std::filesystem::path& program_folder,
                            const Streams& streams, int& code) {
  if (!options.url.empty()) return options.url;
  Workspace workspace(options, program_folder);
  if (workspace.load() && !workspace.findings().has_errors())
    return workspace.pipeline().content().settings.base_url->text;
  code = workspace.report(streams);
  return {};
}

/// Without the live manifest nothing tells which day the pages are of.
int refuse_manifest(const Options& options, const Streams& streams, const LiveManifest& live,
                    const std::string& address) {
  const FetchAnswer& answer = live.answer;
  Argument why = answer.reason;
  if (answer.end == FetchAnswer::End::answered)
    why = answer.status == 200 ? Argument(Text{"det är inte ett manifest som tertial har skrivit",
                                               "it is no manifest that tertial has written"})
                               : Argument("status " + std::to_string(answer.status));
  streams.err << "tertial: "
              << Sentence{{"{0}: {1}", "{0}: {1}"}, {address, why}}.in(options.language) << '\n';
  if (answer.end == FetchAnswer::End::answered)
    streams.err << Text{"utan manifest: ange dagen som sidorna ska visa, --as-of ÅÅÅÅ-MM-DD\n",
                        "without a manifest: give the day that the pages are to show, --as-of "
                        "YYYY-MM-DD\n"}
                       .in(options.language);
  return exit_io;
}

}  // namespace

int run_verify(const Options& options, const std::filesystem::path& program_folder,
               const Streams& streams) {
  int code = exit_usage;
  const std::string given = address_of_site(options, program_folder, streams, code);
  if (given.empty()) return code;
  const std::optional<BaseAddress> site = BaseAddress::read(given);
  if (!site)
    return refuse(
        options, streams,
        {{"{0} är ingen adress att kontrollera; skriv till exempel https://example.org/insyn",
          "{0} is no address to verify; write such as https://example.org/insyn"},
         {quoted(given)}},
        exit_usage);

  FetchLimits limits;
  limits.whole = std::chrono::seconds(options.timeout);
  Fetcher fetcher(limits);
  const LiveManifest live = fetch_manifest(fetcher, *site);
  const bool answered = live.answer.end == FetchAnswer::End::answered;
  if (!live.manifest && (!answered || !options.as_of))
    return refuse_manifest(options, streams, live, site->of(site_manifest_path));

  Options as_live = options;
  if (!options.as_of) as_live.as_of = live.manifest->as_of;
  Workspace workspace(as_live, program_folder);
  if (workspace.load()) workspace.plan();
  if (workspace.findings().has_errors()) return workspace.report(streams);
  const BuiltSite built(workspace.pipeline(), options.commit);
  if (workspace.findings().has_errors()) return workspace.report(streams);
  const ExpectedSite expected = expected_site(workspace.pipeline(), built);

  VerifyReport report;
  report.site = site->text();
  report.content = options.content.string();
  report.as_of = workspace.as_of();
  if (live.manifest) report.notes = notes_on(*live.manifest, expected.manifest);
  report.result = verify(expected, live, *site, fetcher);
  streams.out << (options.format == Format::json ? render_json(report, options.language)
                                                 : render_human(report, options.language));
  switch (outcome_of(report.result)) {
    case Outcome::identical:
      return exit_ok;
    case Outcome::differs:
      return exit_content;
    case Outcome::unanswered:
      break;
  }
  return exit_io;
}

}  // namespace tertial
