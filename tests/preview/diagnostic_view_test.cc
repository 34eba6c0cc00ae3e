#include "preview/diagnostic_view.h"

#include <doctest/doctest.h>

#include "files/messages.h"

using namespace tertial;

namespace {

struct OneFile final : SourceLookup {
  explicit OneFile(std::string text) : only(std::move(text)) {}
  std::string_view path(FileId) const override { return "content/om.md"; }
  std::string line(FileId, std::uint32_t) const override { return only; }
  std::string only;
};

Span columns(std::uint32_t begin, std::uint32_t end) {
  return {0, {3, begin}, {3, end}};
}

}  // namespace

TEST_CASE("a source line is parted at the finding's columns") {
  const DiagnosticExcerptView parts = excerpt_view("år = 2024-13-01", columns(6, 16));
  CHECK(parts.before == "år = ");
  CHECK(parts.marked == "2024-13-01");
  CHECK(parts.after.empty());
}

TEST_CASE("columns beyond the line and long lines are borne") {
  CHECK(excerpt_view("kort", columns(40, 50)).before == "kort");
  CHECK(excerpt_view("", columns(0, 0)).marked.empty());
  const std::string line = std::string(500, 'a') + "FEL" + std::string(500, 'b');
  const DiagnosticExcerptView parts = excerpt_view(line, columns(501, 504));
  CHECK(parts.marked == "FEL");
  CHECK(parts.before.starts_with("…a"));
  CHECK(parts.after.ends_with("b…"));
  CHECK(parts.before.size() + parts.after.size() < 200);
}

TEST_CASE("errors come before warnings, and all are counted") {
  DiagnosticList findings;
  for (int i = 0; i < 60; ++i)
    findings.report(files_kind("files.bom"), whole_file(0));
  findings.report(files_kind("files.vanished"), whole_file(0));
  const DiagnosticsView view = diagnostics_view(findings, OneFile("x"), Language::sv);
  CHECK(view.errors == 1);
  CHECK(view.warnings == 60);
  CHECK(view.shown.size() == 50);
  CHECK(view.shown.front().code == "files.vanished");
  CHECK(view.shown.front().place == "content/om.md:1:1");
  CHECK(view.shown.front().severity == "fel");
}

TEST_CASE("what the privacy gate looks for is not shown") {
  DiagnosticList findings;
  findings.report(files_kind("files.not-utf8"), columns(1, 3));
  // One of the numbers that are given as examples.
  const DiagnosticsView view =
      diagnostics_view(findings, OneFile("Ring 811218-9876 nu"), Language::sv);
  const auto& excerpt = view.shown.front().excerpt;
  REQUIRE(excerpt);
  const std::string all = excerpt->before + excerpt->marked + excerpt->after;
  CHECK(all.find("9876") == std::string::npos);
  CHECK(all.find("Ring") != std::string::npos);
}
