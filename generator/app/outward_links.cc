#include "app/outward_links.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <ostream>
#include <set>

#include "base/text.h"
#include "base/web_address.h"
#include "files/real_file_system.h"
#include "links/link_checker.h"
#include "links/link_record.h"
#include "links/messages.h"

namespace tertial {
namespace {

using Kind = LinkAnswer::Kind;
/// The links that lead to each address, which is asked once.
using Places = std::map<std::string, std::vector<const ContentLink*>>;

/// What is said of a file that is not part of the content.
int refuse(const Options& options, const Streams& streams, const std::string& file,
           const Argument& why, int code) {
  streams.err << "tertial: " << printable(file) << ": " << why.in(options.language) << '\n';
  return code;
}

/// The record as it stands; an empty text when there is none yet.
IoResult<std::string> read_record(const std::filesystem::path& file) {
  const std::filesystem::path folder = file.parent_path();
  const IoResult<std::unique_ptr<FileSystem>> opened =
      open_folder(folder.empty() ? "." : folder.string(), Symlinks::within_folder);
  if (!opened) return tl::unexpected(opened.error());
  IoResult<std::string> text = (*opened)->read(file.filename().string());
  if (!text && text.error().code == ENOENT) return std::string();
  return text;
}

/// With the place on the page that the link names, which no server is told of.
std::string with_fragment(const LinkAnswer& answer, std::string_view written) {
  std::string address = printable(answer.leads_to);
  if (const std::size_t at = written.find('#'); at != std::string_view::npos)
    address += printable(written.substr(at));
  return address;
}

void report(const LinkAnswer& answer, const ContentLink& link, DiagnosticList& out) {
  const auto finding = [&](const DiagnosticKind& kind) -> Diagnostic& {
    return out.report(kind, link.at, {quoted(link.target)});
  };
  switch (answer.kind) {
    case Kind::good:
      return;
    case Kind::moved:
      finding(link_kind("link.new-address"))
          .with_help({"skriv {0}", "write {0}"}, {with_fragment(answer, link.target)});
      return;
    case Kind::detour:
      finding(link_kind("link.detour"))
          .with_help({"den leder till {0}", "it leads to {0}"}, {printable(answer.leads_to)});
      return;
    case Kind::dead:
    case Kind::silent:
      finding(link_kind("link.dead"))
          .with_help({"{0}: skriv den nya adressen, eller en kopias i ett webbarkiv",
                      "{0}: write the new address, or that of a copy in a web archive"},
                     {answer.reason});
      return;
    case Kind::private_address:
      finding(link_kind("link.private-address"));
      return;
    case Kind::not_asked:
      finding(link_kind("link.not-asked"))
          .with_help({"{0}: öppna den själv", "{0}: open it yourself"}, {answer.reason});
      return;
  }
}

Places places_of(const std::vector<ContentLink>& links, DiagnosticList& out) {
  Places places;
  for (const ContentLink& link : links)
    if (const std::optional<WebAddress> address = read_web_address(link.target))
      places[address->text()].push_back(&link);
    else
      report({Kind::dead, {}, Text{"det är ingen adress på webben", "it is no web address"}}, link,
             out);
  return places;
}

/// So many sites are not all gone at once: it is this machine that is not connected.
bool is_cut_off(const std::vector<std::string>& asked, const std::vector<LinkAnswer>& answers) {
  constexpr std::size_t enough = 5;
  std::set<std::string> origins;
  for (const std::string& address : asked)
    if (const std::optional<WebAddress> read = read_web_address(address))
      origins.insert(read->origin);
  return origins.size() >= enough && std::ranges::all_of(answers, [](const LinkAnswer& answer) {
           return answer.kind == Kind::silent;
         });
}

void say_counts(std::size_t asked, std::size_t all, const Options& options,
                const Streams& streams) {
  if (options.format != Format::human) return;
  streams.err << Sentence{{"Adresser på andra webbplatser: {0}, frågade nu: {1}",
                           "Addresses on other sites: {0}, asked now: {1}"},
                          {all, asked}}
                     .in(options.language)
              << '\n';
}

}  // namespace

int ask_other_sites(Workspace& workspace, const Options& options, const Streams& streams) {
  DiagnosticList& out = workspace.findings();
  if (out.has_errors()) {
    streams.err << Text{"Andra webbplatser frågas när felen är rättade.\n",
                        "Other sites are asked once the errors are mended.\n"}
                       .in(options.language);
    return exit_ok;
  }
  const std::string file = options.link_record.string();
  IoResult<std::string> before = std::string();
  if (!file.empty()) before = read_record(options.link_record);
  if (!before) return refuse(options, streams, file, reason_of(before.error()), exit_io);
  std::size_t wrong_line = 0;
  const std::optional<LinkRecord> known = LinkRecord::read(*before, wrong_line);
  if (!known)
    return refuse(options, streams, file + ":" + std::to_string(wrong_line),
                  Text{"raden är ingen som tertial har skrivit; ta bort den",
                       "the line is none that tertial has written; delete it"},
                  exit_usage);

  const Places places = places_of(workspace.pipeline().content().outward, out);
  const Date day = today();
  LinkRecord record;
  std::vector<std::string> asked;
  for (const auto& [address, links] : places) {
    const LinkAnswer* const answer = known->fresh(address, day, options.link_days);
    if (!answer) {
      asked.push_back(address);
      continue;
    }
    record.keep(address, *known);
    for (const ContentLink* link : links)
      report(*answer, *link, out);
  }
  LinkLimits limits;
  limits.whole = std::chrono::seconds(options.timeout);
  limits.reach = options.private_addresses ? Reach::anywhere : Reach::public_only;
  const std::vector<LinkAnswer> answers = check_links(asked, limits);
  if (is_cut_off(asked, answers)) {
    streams.err << Text{"tertial: ingen annan webbplats svarar: är datorn ansluten till nätet?\n",
                        "tertial: no other site answers: is this machine connected?\n"}
                       .in(options.language);
    return exit_io;
  }
  for (std::size_t i = 0; i < asked.size(); ++i) {
    record.keep(asked[i], answers[i], day);
    for (const ContentLink* link : places.find(asked[i])->second)
      report(answers[i], *link, out);
  }
  say_counts(asked.size(), places.size(), options, streams);
  const std::string after = record.text();
  if (file.empty() || after == *before) return exit_ok;
  const IoResult<void> written = write_named_file(file, after);
  return written ? exit_ok : refuse(options, streams, file, reason_of(written.error()), exit_io);
}

}  // namespace tertial
