#pragma once
// Everything that an editor, a designer, a clock or a killed run can do to a site between builds.
#include <functional>
#include <thread>

#include "app/edited_site.h"

namespace tertial {

struct Edit {
  const char* name;
  std::function<void(EditedSite&)> make;
};

inline const std::vector<Edit>& edits() {
  static const std::vector<Edit> all{
      {"nothing", [](EditedSite&) {}},
      {"time for the clock of the file system to move on",
       [](EditedSite&) { std::this_thread::sleep_for(std::chrono::milliseconds(150)); }},
      {"prose", [](EditedSite& site) { site.append(site.news(), "Mer " + site.word() + ".\n"); }},
      {"other bytes with the same size and time",
       [](EditedSite& site) { site.change_unnoticed(site.news()); }},
      {"a clock that went backwards",
       [](EditedSite& site) {
         site.append(site.news(), "Förr " + site.word() + ".\n");
         site.set_time(site.news(), {1'000'000'000, 0});
       }},
      {"prose that names a place wrongly, links and has a heading",
       [](EditedSite& site) {
         site.append(site.news(), "## " + site.word() +
                                      "\n\nI Norby, se [löftet](pledge:norrby) och [här](/om/)."
                                      "\n");
       }},
      {"a picture that a text shows",
       [](EditedSite& site) {
         site.draw("content/news/karta.png");
         site.append(site.news(), "\n![Karta, " + site.word() + "](karta.png)\n");
       }},
      {"a picture drawn anew, or one that nobody shows",
       [](EditedSite& site) { site.draw("content/news/karta.png"); }},
      {"a picture that a field shows",
       [](EditedSite& site) {
         site.draw("content/bilder/karta.png");
         const std::string file = "content/followups/norrby/2024-t1.toml";
         const std::string shown = "![Karta](../../bilder/karta.png) ";
         std::string text = site.folder().bytes(file);
         const std::size_t at = text.find("text = \"");
         REQUIRE(at != std::string::npos);
         if (text.find(shown) == std::string::npos)
           site.folder().add(file, text.insert(at + 8, shown));
       }},
      {"a picture that is gone, shown or not",
       [](EditedSite& site) {
         std::filesystem::remove(site.folder().path() / "content/news/karta.png");
       }},
      {"no prose at all",
       [](EditedSite& site) {
         const std::string text = site.folder().bytes(site.news());
         site.folder().add(site.news(), text.substr(0, text.rfind("+++") + 4));
       }},
      {"prose of a page with a list of its headings",
       [](EditedSite& site) {
         site.append("content/pages/om.md", "\n## " + site.word() + "\n\nMer.\n");
       }},
      {"the name of a place, which texts may misspell",
       [](EditedSite& site) {
         const std::string file = "content/districts/norrby.toml";
         std::string text = site.folder().bytes(file);
         const std::size_t at = text.find("title = \"") + 9;
         text.replace(at, text.find('"', at) - at, site.pick(2) == 0 ? "Norrby" : "Norbyn");
         site.folder().add(file, text);
       }},
      {"an abbreviation that nothing may explain",
       [](EditedSite& site) {
         site.append(site.news(), "Det visar NTU om " + site.word() + ".\n");
       }},
      {"the glossary, which explains the abbreviation",
       [](EditedSite& site) {
         site.folder().add("content/glossary/ntu.toml",
                           "title = \"NTU\"\nexplanation = \"Påhittat.\"\n");
       }},
      {"no glossary",
       [](EditedSite& site) {
         std::filesystem::remove_all(site.folder().path() / "content/glossary");
       }},
      {"a title",
       [](EditedSite& site) {
         std::string text = site.folder().bytes(site.news());
         site.folder().add(site.news(), text.insert(text.find('"') + 1, site.word() + " "));
       }},
      {"a new record", [](EditedSite& site) { site.add_news(); }},
      {"a record deleted", [](EditedSite& site) { site.delete_news(); }},
      {"a record renamed", [](EditedSite& site) { site.rename_news(); }},
      {"a status",
       [](EditedSite& site) {
         const std::string file = "content/followups/norrby/2024-t1.toml";
         std::string text = site.folder().bytes(file);
         const std::size_t at = text.find("status = \"");
         REQUIRE(at != std::string::npos);
         const std::size_t end = text.find('"', at + 10);
         site.folder().add(
             file, text.replace(at + 10, end - at - 10, site.pick(2) == 0 ? "done" : "started"));
       }},
      {"the settings",
       [](EditedSite& site) {
         std::string text = site.folder().bytes("content/site.toml");
         const std::size_t at = text.find("En påhittad");
         REQUIRE(at != std::string::npos);
         site.folder().add("content/site.toml",
                           text.replace(at, text.find('"', at) - at, "En påhittad " + site.word()));
       }},
      {"a template of the theme",
       [](EditedSite& site) {
         site.append("themes/kommun/templates/parts/date.html", "<!-- -->");
       }},
      {"a template of the site's own",
       [](EditedSite& site) {
         site.folder().add("theme/templates/news.html",
                           "{% extends \"kommun/news.html\" %}\n{% block main %}<h1>{{ frame.title "
                           "}}</h1><p>" +
                               site.word() + "</p>{{ body }}{% endblock %}\n");
       }},
      {"no theme of the site's own",
       [](EditedSite& site) { std::filesystem::remove_all(site.folder().path() / "theme"); }},
      {"a text of the theme",
       [](EditedSite& site) {
         site.folder().add("theme/strings/sv.toml", "[month]\n1 = \"" + site.word() + "\"\n");
       }},
      {"the stylesheet",
       [](EditedSite& site) { site.append("themes/kommun/static/style.css", "\n"); }},
      {"another day",
       [](EditedSite& site) {
         constexpr Date days[] = {{2024, 4, 30}, {2024, 5, 1}, {2026, 2, 1}};
         site.options().as_of = days[site.pick(3)];
       }},
      {"today",
       [](EditedSite& site) {
         if (site.options().as_of)
           site.options().as_of.reset();
         else
           site.options().as_of = Date{2026, 11, 21};
       }},
      {"another format and language",
       [](EditedSite& site) {
         site.options().format = site.pick(2) == 0 ? Format::json : Format::human;
         site.options().language = site.pick(2) == 0 ? Language::sv : Language::en;
       }},
      {"something to warn of",
       [](EditedSite& site) {
         site.folder().add("content/pages/hjalp.md",
                           "\xEF\xBB\xBF+++\ntitle = \"Hjälp\"\n+++\nText " + site.word() + "\n");
       }},
      {"nothing to warn of",
       [](EditedSite& site) {
         std::filesystem::remove(site.folder().path() / "content/pages/hjalp.md");
       }},
      {"warnings denied, or not",
       [](EditedSite& site) { site.options().deny_warnings = !site.options().deny_warnings; }},
      {"an error",
       [](EditedSite& site) { site.folder().add("content/news/fel.md", "+++\ntitle =\n+++\n"); }},
      {"files that are no content",
       [](EditedSite& site) {
         site.folder().add("content/.git/" + site.word(), "x");
         site.folder().add("content/README.md", site.word());
         site.folder().add("content/news/kopia.md~", site.word());
       }},
      {"a folder turned into a symlink",
       [](EditedSite& site) {
         const std::filesystem::path news = site.folder().path() / "content/news";
         const std::filesystem::path pages = site.folder().path() / "content/sidor";
         std::error_code error;
         if (std::filesystem::is_symlink(pages, error))
           std::filesystem::remove(pages);
         else
           std::filesystem::create_symlink(news.filename(), pages);
       }},
      {"a page that somebody changed, with the same size and time",
       [](EditedSite& site) {
         if (const std::string page = site.any_page(); !page.empty())
           site.change_unnoticed("public/" + page);
       }},
      {"a page that somebody deleted",
       [](EditedSite& site) {
         if (const std::string page = site.any_page(); !page.empty())
           std::filesystem::remove(site.folder().path() / "public" / page);
       }},
      {"no output",
       [](EditedSite& site) { std::filesystem::remove_all(site.folder().path() / "public"); }},
      {"half a page of a run that was killed",
       [](EditedSite& site) {
         if (!site.tree("public").empty()) site.folder().add("public/.tertial-tmp-0", "<html");
       }},
      {"packed files beside the others, or none",
       [](EditedSite& site) {
         auto& packed = site.options().precompress;
         packed = packed ? std::optional<std::vector<Coding>>() : std::vector{Coding::gzip};
       }},
      {"no cache",
       [](EditedSite& site) { std::filesystem::remove_all(site.folder().path() / "cache"); }},
      {"a cache cut short",
       [](EditedSite& site) {
         for (const std::filesystem::path& record : site.records())
           std::filesystem::resize_file(record, site.pick(std::filesystem::file_size(record)));
       }},
  };
  return all;
}

}  // namespace tertial
