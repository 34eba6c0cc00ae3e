#include "cache/kept_pages.h"

#include <algorithm>

#include "cache/stored_bytes.h"

namespace tertial::cache {
namespace {

constexpr std::size_t number_size = sizeof(std::uint64_t);
constexpr std::size_t marks_size = 2 * number_size;
constexpr std::size_t least_page_size = 6 * number_size;
constexpr std::uint64_t year_unit = 10'000, month_unit = 100;

/// 20271231; 0 for no day.
std::uint64_t number_of(const std::optional<Date>& day) {
  if (!day) return 0;
  return year_unit * static_cast<std::uint64_t>(day->year) +
         month_unit * static_cast<std::uint64_t>(day->month) + static_cast<std::uint64_t>(day->day);
}

std::optional<Date> day_of(std::uint64_t number) {
  if (number == 0) return std::nullopt;
  Date day;
  day.year = static_cast<decltype(day.year)>(number / year_unit);
  day.month = static_cast<decltype(day.month)>(number / month_unit % month_unit);
  day.day = static_cast<decltype(day.day)>(number % month_unit);
  return day;
}

void store(const KeptPage& page, StoredWriter& out) {
  out.number(page.path);
  out.number(page.hash);
  out.number(page.size);
  out.text(page.sha256);
  out.number(number_of(page.next_change));
  out.number(page.bodies.size());
  for (const std::uint32_t body : page.bodies)
    out.number(body);
}

KeptPage read_page(StoredReader& in) {
  KeptPage page;
  page.path = in.number();
  page.hash = in.number();
  page.size = in.number();
  page.sha256 = in.text();
  page.next_change = day_of(in.number());
  page.bodies.resize(in.count(number_size));
  for (std::uint32_t& body : page.bodies)
    body = static_cast<std::uint32_t>(in.number());
  return page;
}

}  // namespace

std::string to_bytes(const KeptPages& pages) {
  constexpr std::size_t room_for_page = least_page_size + 96;
  StoredWriter out(marks_size * pages.files.size() + room_for_page * pages.pages.size());
  out.number(pages.theme);
  out.number(pages.files.size());
  for (const FileMarks& marks : pages.files) {
    out.number(marks.common);
    out.number(marks.body);
  }
  out.number(pages.pages.size());
  for (const KeptPage& page : pages.pages)
    store(page, out);
  return out.take();
}

std::optional<KeptPages> parse_kept_pages(std::string_view bytes) {
  StoredReader in(open_sealed(bytes));
  KeptPages kept;
  kept.theme = in.number();
  kept.files.resize(in.count(marks_size));
  for (FileMarks& marks : kept.files) {
    marks.common = in.number();
    marks.body = in.number();
  }
  kept.pages.resize(in.count(least_page_size));
  for (KeptPage& page : kept.pages) {
    page = read_page(in);
    if (std::ranges::any_of(page.bodies,
                            [&](std::uint32_t body) { return body >= kept.files.size(); }))
      return std::nullopt;
  }
  if (!in.complete()) return std::nullopt;
  return kept;
}

}  // namespace tertial::cache
