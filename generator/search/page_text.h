#pragma once
// The text of a finished page, block by block: what stands in its <main> and is not marked
// data-search="off". Reads the well-formed HTML that templates give, once, and keeps nothing.
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace tertial::search {

/// An element of the page that is found on its own: a § of minutes, a word of the glossary.
struct Section {
  std::string id;
  std::uint32_t document = 0;
};

enum class Place : std::uint8_t { title, heading, text };

struct TextBlock {
  std::uint32_t document = 0;
  Place place = Place::text;
  std::string_view text;  ///< without markup; valid during the call
};

/// `sections` by id. What is in none of them belongs to `document`.
void read_page(std::string_view html, std::uint32_t document, std::span<const Section> sections,
               const std::function<void(const TextBlock&)>& block);

/// The page's <meta name="description">, entities decoded.
std::string description_of(std::string_view html);

}  // namespace tertial::search
