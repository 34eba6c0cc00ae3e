// `tertial verify`: is what residents see just what these records and this program give?
#include <map>
#include <mutex>
#include <ostream>

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

/// The site as it ought to be: each file is made, its sum kept and its bytes let go, but for those
/// of the search index, which are made of all pages.
class BuiltSite {
 public:
  BuiltSite(Pipeline& pipeline, const std::string& commit) : pipeline_(pipeline) {
    const Plan& plan = pipeline.planned();
    const Settings& settings = pipeline.content().settings;
    site_.manifest = pipeline.manifest(commit);
    site_.publishes_manifest = settings.manifest;
    site_.published_at = plan.site->origin + plan.site->prefix + "/";
    for (const Redirect* redirect : all_redirects(*plan.site))
      site_.moved.emplace(output_path(*redirect->from),
                          destination_of(*plan.site, *redirect).substr(1));
    const std::vector<std::string> paths = pipeline.output_paths();
    for (std::size_t file = 0; file < pipeline.outputs(); ++file)
      outputs_.emplace(paths[file], file);
    pipeline.make_files([&](std::string_view path, std::string_view bytes, DiagnosticList&) {
      measure(site_.manifest, path, bytes);
      if (outputs_.contains(path)) return;
      const std::scoped_lock lock(mutex_);
      index_.emplace(path, bytes);
    });
    site_.bytes = [this](std::string_view path) {
      const auto output = outputs_.find(path);
      return output == outputs_.end() ? index_.find(path)->second
                                      : pipeline_.output(output->second);
    };
  }
  const ExpectedSite& get() const { return site_; }

 private:
  Pipeline& pipeline_;
  ExpectedSite site_;
  std::map<std::string, std::size_t, std::less<>> outputs_;
  std::map<std::string, std::string, std::less<>> index_;
  std::mutex mutex_;
};

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

  VerifyReport report;
  report.site = site->text();
  report.content = options.content.string();
  report.as_of = workspace.as_of();
  if (live.manifest) report.notes = notes_on(*live.manifest, built.get().manifest);
  report.result = verify(built.get(), live, *site, fetcher);
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
