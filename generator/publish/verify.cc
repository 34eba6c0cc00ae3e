#include "publish/verify.h"

#include <algorithm>

#include "base/sha256.h"

namespace tertial {
namespace {

/// A page may be larger than it should; by more than this it is not read to its end.
constexpr std::size_t spare_bytes = std::size_t{1} << 20U;
/// After so many in a row without an answer the server is as good as down.
constexpr std::size_t most_unanswered = 12;

constexpr std::string_view not_found_page = "404.html";

bool is_redirect(long status) {
  return status == 301 || status == 308;
}

/// The redirect leads where the page that it stands for leads.
bool leads_right(const ExpectedSite& expected, const SiteFile& file, const FetchAnswer& answer,
                 const BaseAddress& site) {
  const auto moved = expected.moved.find(file.path);
  if (moved == expected.moved.end() || !is_redirect(answer.status)) return false;
  return answer.location == site.text() + moved->second ||
         answer.location == expected.published_at + moved->second;
}

/// What the site itself says it is may differ in that: it is told apart from the files.
SiteManifest as_told_by(const SiteManifest& live, SiteManifest expected) {
  expected.program = live.program;
  expected.as_of = live.as_of;
  expected.commit = live.commit;
  return expected;
}

FileFinding finding(FileFinding::Kind kind, const std::string& path, const FetchAnswer& answer) {
  FileFinding found{kind, path};
  found.status = answer.status;
  found.size = answer.body.size();
  found.reason = answer.reason;
  return found;
}

void check_manifest(const ExpectedSite& expected, const LiveManifest& live, Verification& out) {
  using Kind = FileFinding::Kind;
  const std::string path(site_manifest_path);
  ++out.files;
  if (!live.manifest) {
    const Kind kind = live.answer.status == 200 ? Kind::differs : Kind::missing;
    out.findings.push_back(finding(kind, path, live.answer));
    return;
  }
  const std::string text = to_json(as_told_by(*live.manifest, expected.manifest));
  if (text == live.answer.body) {
    ++out.identical;
    return;
  }
  FileFinding found = finding(Kind::differs, path, live.answer);
  found.expected_size = text.size();
  found.difference = first_difference(text, live.answer.body);
  out.findings.push_back(std::move(found));
}

}  // namespace

Outcome outcome_of(const Verification& result) {
  const auto silent = static_cast<std::size_t>(
      std::ranges::count(result.findings, FileFinding::Kind::unanswered, &FileFinding::kind));
  if (result.findings.size() > silent) return Outcome::differs;
  return silent + result.not_asked > 0 ? Outcome::unanswered : Outcome::identical;
}

LiveManifest fetch_manifest(Fetcher& fetcher, const BaseAddress& site) {
  LiveManifest live;
  const FetchRequest request{site.of(site_manifest_path), most_manifest_bytes};
  fetcher.fetch({&request, 1}, [&](std::size_t, FetchAnswer answer) {
    live.answer = std::move(answer);
    return Fetcher::Then::go_on;
  });
  if (live.answer.end == FetchAnswer::End::answered && live.answer.status == 200)
    live.manifest = read_site_manifest(live.answer.body);
  return live;
}

std::optional<FileFinding> compare(const ExpectedSite& expected, const SiteFile& file,
                                   const FetchAnswer& answer, const BaseAddress& site) {
  using Kind = FileFinding::Kind;
  if (answer.end == FetchAnswer::End::too_large) {
    FileFinding found = finding(Kind::differs, file.path, answer);
    found.expected_size = file.size;
    return found;
  }
  if (answer.end != FetchAnswer::End::answered || answer.status >= 500 || answer.status == 429)
    return finding(Kind::unanswered, file.path, answer);
  if (leads_right(expected, file, answer, site)) return std::nullopt;
  const bool fine = answer.status == 200 || (answer.status == 404 && file.path == not_found_page);
  if (fine && answer.body.size() == file.size && sha256(answer.body) == file.sha256)
    return std::nullopt;
  if (answer.status == 404 && !fine) return finding(Kind::missing, file.path, answer);
  FileFinding found = finding(Kind::differs, file.path, answer);
  found.expected_size = file.size;
  found.leads_to = answer.location;
  if (fine) found.difference = first_difference(expected.bytes(file.path), answer.body);
  return found;
}

Verification verify(const ExpectedSite& expected, const LiveManifest& live, const BaseAddress& site,
                    Fetcher& fetcher) {
  const std::vector<SiteFile>& files = expected.manifest.files;
  Verification result;
  result.files = files.size();
  std::vector<FetchRequest> requests;
  requests.reserve(files.size());
  for (const SiteFile& file : files)
    requests.push_back({site.of(file.path), static_cast<std::size_t>(file.size) + spare_bytes});
  std::size_t unanswered = 0, answers = 0;
  fetcher.fetch(requests, [&](std::size_t number, const FetchAnswer& answer) {
    ++answers;
    std::optional<FileFinding> found = compare(expected, files[number], answer, site);
    const bool silent = found && found->kind == FileFinding::Kind::unanswered;
    unanswered = silent ? unanswered + 1 : 0;
    if (found)
      result.findings.push_back(std::move(*found));
    else
      ++result.identical;
    return unanswered < most_unanswered ? Fetcher::Then::go_on : Fetcher::Then::stop;
  });
  result.not_asked = files.size() - answers;
  if (expected.publishes_manifest) check_manifest(expected, live, result);
  if (live.manifest)
    for (const SiteFile& file : live.manifest->files)
      if (!expected.manifest.find(file.path)) {
        result.findings.push_back({FileFinding::Kind::extra, file.path});
        result.findings.back().size = file.size;
      }
  std::ranges::sort(result.findings, {}, &FileFinding::path);
  return result;
}

}  // namespace tertial
