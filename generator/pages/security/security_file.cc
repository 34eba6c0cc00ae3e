#include "pages/security/security_file.h"

#include <algorithm>

#include "base/ascii.h"

namespace tertial {
namespace {

constexpr std::string_view address = "/.well-known/security.txt";

bool is_letter_or_digit(char c) {
  return is_ascii_letter(c) || is_digit(c);
}

bool all_of(std::string_view text, std::string_view others) {
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return is_letter_or_digit(c) || others.find(c) != std::string_view::npos;
  });
}

std::optional<std::string> contact_of(const Site& site) {
  if (!site.settings.publisher || !site.prefix.empty()) return std::nullopt;
  return contact_uri(site.settings.publisher->contact);
}

std::vector<PlannedPage> plan_security(const Site& site) {
  if (!contact_of(site)) return {};
  return single_page(std::string(address));
}

void render_security(const Site& site, const PlannedPage& page, const Template*, std::string& out) {
  out.append("Contact: ").append(contact_of(site).value_or("")).append("\n");
  out.append("Expires: ").append(to_string(security_expiry(site.as_of))).append("T00:00:00Z\n");
  out.append("Preferred-Languages: ").append(*site.settings.language).append("\n");
  out.append("Canonical: ").append(site.absolute(page.address).text).append("\n");
}

}  // namespace

std::optional<std::string> contact_uri(std::string_view contact) {
  const std::size_t at = contact.find('@');
  if (at != std::string_view::npos && all_of(contact.substr(0, at), "._+-") &&
      all_of(contact.substr(at + 1), ".-"))
    return "mailto:" + std::string(contact);
  if (contact.starts_with("https://") && all_of(contact, "-._~:/?&=%+"))
    return std::string(contact);
  if (!contact.starts_with('+')) return std::nullopt;
  std::string number = "tel:+";
  for (const char c : contact.substr(1)) {
    if (is_digit(c))
      number += c;
    else if (c != ' ' && c != '-')
      return std::nullopt;
  }
  return number;
}

Date security_expiry(const AsOf& as_of) {
  const auto next_year = static_cast<std::int16_t>(as_of.year() + 1);
  return as_of.in_first_half_of_year() ? Date{next_year, 1, 1} : Date{next_year, 7, 1};
}

const PageType security_file{"security-file", {}, nullptr, plan_security, render_security, false};

}  // namespace tertial
