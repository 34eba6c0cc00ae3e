#include "search/index.h"

#include <doctest/doctest.h>

#include <map>

#include "base/parallel_for.h"

using namespace tertial;
using namespace tertial::search;

namespace {

using Files = std::map<std::string, std::string>;

std::string page(std::string_view title, std::string_view text) {
  return "<main><h1>" + std::string(title) + "</h1><p>" + std::string(text) + "</p></main>";
}

/// The index of one page per text, read in that order by so many threads.
Files files_of(const std::vector<std::string>& pages, unsigned threads, bool backwards = false) {
  search::Plan plan;
  plan.documents.resize(pages.size());
  for (std::size_t i = 0; i < pages.size(); ++i)
    plan.documents[i].address = "/" + std::to_string(i) + "/";
  Index index(std::move(plan));
  parallel_for(pages.size(), threads, [&](std::size_t slot) {
    const std::size_t i = backwards ? pages.size() - 1 - slot : slot;
    index.add(pages[i], static_cast<DocumentId>(i), {});
  });
  index.freeze();
  Files files;
  for (std::size_t task = 0; task < index.tasks(); ++task)
    index.write(task, [&](const IndexFile& file) { files[file.path] = file.bytes; });
  const IndexFile start = index.start();
  files[start.path] = start.bytes;
  Files planned;
  for (const std::string& path : index.paths())
    planned[path] = files[path];
  CHECK(planned == files);
  return files;
}

std::vector<std::string> many_pages() {
  std::vector<std::string> pages;
  std::uint32_t number = 1;
  for (int i = 0; i < 300; ++i) {
    std::string text;
    for (int word = 0; word < 40; ++word) {
      number = number * 1664525U + 1013904223U;
      text += "ord" + std::to_string(number % 997) + (number % 7 == 0 ? "nämnden " : " ");
    }
    pages.push_back(page("Sida " + std::to_string(i), text));
  }
  return pages;
}

std::vector<std::string> parts_of(const Collector& collector, std::string_view stem) {
  const Collector* const all[] = {&collector};
  const Dictionary dictionary(all);
  std::vector<std::string> parts;
  for (TermId term = 0; term < dictionary.size(); ++term)
    if (dictionary.stem(term) == stem)
      for (const TermId part : dictionary.parts(term))
        parts.emplace_back(dictionary.stem(part));
  return parts;
}

}  // namespace

TEST_CASE("the index does not depend on threads or on the order of pages") {
  const std::vector<std::string> pages = many_pages();
  const Files one = files_of(pages, 1);
  CHECK(one.size() > 40);
  CHECK(files_of(pages, 4) == one);
  CHECK(files_of(pages, 1, true) == one);
}

TEST_CASE("a word that a document no longer counts is shown nowhere") {
  std::string book;
  for (int i = 0; i < 5000; ++i)
    book += "ord" + std::to_string(i) + " ";
  const std::vector<std::string> pages{page("Möte", "nämnden"), page("Bok", book + "nämnd")};
  CHECK(files_of(pages, 1, true) == files_of(pages, 1));
}

TEST_CASE("the version changes when any page does") {
  std::vector<std::string> pages = many_pages();
  const Files before = files_of(pages, 1);
  pages[7] = page("Sida 7", "annat");
  CHECK(files_of(pages, 1).at("sok/index/start.json").substr(0, 40) !=
        before.at("sok/index/start.json").substr(0, 40));
}

TEST_CASE("a page that is only named is found by its names, not by its text") {
  search::Plan plan;
  plan.documents.resize(2);
  plan.documents[0].named_only = true;
  plan.documents[0].names = "nästa möte";
  plan.same = {{"lampa", "belysning"}, {"oro", "rädsla"}};
  Index index(std::move(plan));
  index.add(page("Kalender", "sammanträde"), 0, {});
  index.add(page("Ordlista", "tertial"), 1, {});
  index.freeze();
  std::string terms;
  for (std::size_t task = 0; task < index.tasks(); ++task)
    index.write(task, [&](const IndexFile& file) {
      if (file.path.find("/ord-") != std::string::npos) terms += file.bytes;
    });
  for (const std::string_view word : {"kalend", "möt", "näst", "tertial"})
    CHECK(terms.find(word) != std::string::npos);
  CHECK(terms.find("sammanträd") == std::string::npos);
  CHECK(index.start().bytes.find(R"("same":[["lampa","belysning"],["oro","rädsla"]])") !=
        std::string::npos);
}

TEST_CASE("a site without words has an index") {
  CHECK(files_of({}, 2).size() == 2);
  CHECK(files_of({"", "<main></main>"}, 2).size() == 3);
}

TEST_CASE("a page of a million words takes a bounded place") {
  std::string text;
  for (int i = 0; i < 1'000'000; ++i)
    text += "o" + std::to_string(i) + "x ";
  std::size_t bytes = 0;
  for (const auto& [path, content] : files_of({page("Lång", text), page("Kort", "ord")}, 1))
    bytes += content.size();
  CHECK(bytes < 100'000);
}

TEST_CASE("a compound has the parts that are words of the site") {
  Collector collector;
  collector.begin(0);
  collector.add(
      "utbildningsnämnden trygghetsråd gatubelysning ansvar nämnden utbildning trygg råd "
      "gata belysning svar lekplats",
      search::Place::text);
  collector.end();
  using Parts = std::vector<std::string>;
  CHECK(parts_of(collector, "utbildningsnämnd") == Parts{"nämnd", "utbildning"});
  CHECK(parts_of(collector, "trygghetsråd") == Parts{"råd", "trygg"});
  CHECK(parts_of(collector, "gatubelysning") == Parts{"belysning", "gat"});
  CHECK(parts_of(collector, "ansvar").empty());
  CHECK(parts_of(collector, "lekplat").empty());
}
