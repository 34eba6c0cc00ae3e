// `tertial server nginx`: what a web server needs to serve the site as it is meant.
#include <algorithm>
#include <ostream>

#include "app/record_commands.h"
#include "app/server/server_config.h"
#include "app/workspace.h"
#include "base/text.h"
#include "pages/redirect/redirect_page.h"

namespace tertial {
namespace {

/// What the pages of a kind state; they all state the same.
std::string policy_of(const Plan::Entry& entry) {
  std::string html;
  entry.type->render(*entry.site, entry.page, entry.page_template, html);
  return header_policy(stated_policy(html));
}

ServedSite served_site(const Plan& plan, const std::filesystem::path& folder) {
  const Site& site = *plan.site;
  ServedSite served;
  served.origin = site.origin;
  served.prefix = site.prefix;
  served.codings = site.settings.precompress;
  served.folder = std::filesystem::absolute(folder).lexically_normal().string();
  while (served.folder.ends_with('/'))
    served.folder.pop_back();
  std::vector<std::pair<const PageType*, std::string>> policies;
  for (const Plan::Entry& entry : plan.pages) {  // the start page is the first
    if (!entry.page_template) continue;
    auto known =
        std::ranges::find(policies, entry.type, [](const auto& pair) { return pair.first; });
    if (known == policies.end()) known = policies.insert(known, {entry.type, policy_of(entry)});
    if (served.policy.empty()) served.policy = known->second;
    if (known->second != served.policy)
      served.policies.push_back({entry.page.address, known->second});
  }
  for (const Redirect* redirect : all_redirects(site.model))
    served.moves.push_back({*redirect->from, destination_of(site, *redirect)});
  return served;
}

}  // namespace

int run_server(const Options& options, const std::filesystem::path& program_folder,
               const Streams& streams) {
  const auto text = std::ranges::find_if(server_texts(), [&](const EmbeddedFile& file) {
    return file.path.substr(0, file.path.find('.')) == options.server;
  });
  Workspace workspace(options, program_folder);
  if (workspace.load()) workspace.plan();
  if (workspace.findings().has_errors()) return workspace.report(streams);
  const ServerConfig config =
      server_config(text->text, served_site(workspace.pipeline().planned(), options.out));
  if (!config.refused.empty()) {
    streams.err << "tertial: " << printable(config.refused)
                << (options.language == Language::sv
                        ? ": har tecken som inte kan stå i en webbservers inställningar\n"
                        : ": has characters that cannot stand in a server's configuration\n");
    return exit_usage;
  }
  streams.out << config.text;
  return exit_ok;
}

}  // namespace tertial
