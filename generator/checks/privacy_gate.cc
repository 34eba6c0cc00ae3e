#include "checks/privacy_gate.h"

#include <algorithm>

#include "base/text.h"
#include "checks/messages.h"

namespace tertial {
namespace {

/// The host of an address, without "www.".
std::string_view host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/:"));
  return url.starts_with("www.") ? url.substr(4) : url;
}

const DiagnosticKind& kind_of(PersonalData kind) {
  switch (kind) {
    case PersonalData::identity_number:
      return check_kind("privacy.identity-number");
    case PersonalData::unsure_number:
      return check_kind("privacy.unsure-number");
    case PersonalData::account:
      return check_kind("privacy.account");
    case PersonalData::sensitive_word:
      return check_kind("privacy.sensitive-word");
    case PersonalData::phone:
    case PersonalData::email:
    case PersonalData::plate:
    case PersonalData::property:
      break;
  }
  return check_kind("privacy.personal-data");
}

/// `path`: of the file below content/, where a review may approve it.
void report(PersonalData kind, Span at, DiagnosticList& out, std::string_view path = {}) {
  const Choice& found = choice_of(kind);
  Diagnostic& finding = out.report(kind_of(kind), at, {found.doc});
  if (is_forbidden(kind) || path.empty())
    finding.with_help(
        {"ta bort det, eller skriv vem det gäller utan att peka ut någon: \"sökanden\"",
         "delete it, or write whom it is about without naming anybody: \"the "
         "applicant\""});
  else
    finding.with_help(
        {"ta bort det; är det granskat och inte någon enskilds, skriv i site.toml: [[reviewed]] "
         "file = \"{0}\", kind = \"{1}\", reason = \"…\", date = …",
         "delete it; if it was reviewed and is nobody's own, write in site.toml: [[reviewed]] file "
         "= "
         "\"{0}\", kind = \"{1}\", reason = \"…\", date = …"},
        {path, found.name});
}

}  // namespace

std::vector<PersonalDataPlace> personal_data_places(std::string_view text, FileId file) {
  std::vector<PersonalDataPlace> places;
  Position position{1, 1};
  std::size_t at = 0;
  const auto advance = [&](std::size_t to) {
    const std::string_view passed = text.substr(at, to - at);
    const std::size_t newline = passed.rfind('\n');
    if (newline == std::string_view::npos) {
      position.column += static_cast<std::uint32_t>(count_code_points(passed));
    } else {
      position.line += static_cast<std::uint32_t>(std::ranges::count(passed, '\n'));
      position.column =
          static_cast<std::uint32_t>(count_code_points(passed.substr(newline + 1))) + 1;
    }
    at = to;
    return position;
  };
  for (const PersonalDataMatch& match : find_personal_data(text)) {
    PersonalDataPlace place{.kind = match.kind, .at = {file, advance(match.begin), {}}};
    if (match.kind == PersonalData::email) {
      const std::string_view address = text.substr(match.begin, match.end - match.begin);
      place.domain = lower_case(address.substr(address.find('@') + 1));
    }
    place.at.end = advance(match.end);
    places.push_back(std::move(place));
  }
  return places;
}

void check_forbidden(std::string_view text, FileId file, DiagnosticList& out) {
  for (const PersonalDataPlace& place : personal_data_places(text, file))
    if (is_forbidden(place.kind)) report(place.kind, place.at, out);
}

PrivacyGate::PrivacyGate(const Settings& settings)
    : settings_(settings), used_(settings.reviewed.size()) {}

bool PrivacyGate::is_own(std::string_view domain) const {
  const std::string_view own = host_of(settings_.base_url->text);
  return domain == own || (domain.ends_with(own) && domain.size() > own.size() &&
                           domain[domain.size() - own.size() - 1] == '.');
}

bool PrivacyGate::is_reviewed(std::string_view path, PersonalData kind) {
  bool found = false;
  for (std::size_t i = 0; i < settings_.reviewed.size(); ++i) {
    const PrivacyReview& review = settings_.reviewed[i];
    if (review.file.value != path || review.kind != kind) continue;
    used_[i] = true;
    found = true;
  }
  return found;
}

void PrivacyGate::check(std::string_view path, FileId file,
                        const std::vector<PersonalDataPlace>& places, DiagnosticList& out) {
  for (const PersonalDataPlace& place : places) {
    if (!is_forbidden(place.kind)) {
      if (place.kind == PersonalData::email && is_own(place.domain)) continue;
      if (is_reviewed(path, place.kind)) continue;
    }
    report(place.kind, place.at, out, path);
  }
  for (const PersonalDataMatch& match : find_personal_data(path))
    if (is_forbidden(match.kind)) report(match.kind, whole_file(file), out);
}

void PrivacyGate::finish(DiagnosticList& out) const {
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const PrivacyReview& review = settings_.reviewed[i];
    if (is_forbidden(review.kind))
      out.report(check_kind("privacy.never-approved"), review.file.at, {choice_of(review.kind).doc})
          .with_help({"ta bort granskningen ur site.toml, och numret ur {0}",
                      "delete the review from site.toml, and the number from {0}"},
                     {review.file.value});
    else if (!used_[i])
      out.report(check_kind("privacy.unused-review"), review.file.at, {quoted(review.file.value)});
  }
}

}  // namespace tertial
