#include "app/examples.h"

namespace tertial {
namespace {

struct Example {
  std::string_view command;
  Text words;  ///< after "tertial "
  Text what;
};

constexpr Example examples[] = {
    {"init",
     {"init min-kommun", "init my-municipality"},
     {"börja med en liten påhittad webbplats", "start from a small invented site"}},
    {"check",
     {"check content", "check content"},
     {"läs allt innehåll och visa alla fel", "read all content and show every error"}},
    {"check",
     {"check content --since main", "check content --since main"},
     {"visa bara fel på rader som din egen ändring rör", "show only what your own change touches"}},
    {"check",
     {"check content --report gitlab=fynd.json", "check content --report gitlab=findings.json"},
     {"skriv fynden också som en annan tjänst vill ha dem",
      "write the findings also as another service wants them"}},
    {"check",
     {"check content --links all", "check content --links all"},
     {"fråga också andra webbplatser om länkarna dit",
      "ask other sites, too, about links to them"}},
    {"build",
     {"build content --out public", "build content --out public"},
     {"bygg webbplatsen", "build the site"}},
    {"build",
     {"build content --as-of 2026-02-01", "build content --as-of 2026-02-01"},
     {"bygg den som den ska se ut den dagen", "build it as it is to look on that day"}},
    {"serve",
     {"serve content", "serve content"},
     {"visa den medan den skrivs", "show it while it is being written"}},
    {"serve",
     {"serve content --port 9000", "serve content --port 9000"},
     {"visa den på http://127.0.0.1:9000", "show it at http://127.0.0.1:9000"}},
    {"new",
     {"new followup linkoping-2023-2024 2024-t2", "new followup linkoping-2023-2024 2024-t2"},
     {"skriv en ny uppföljning med alla fält förklarade",
      "write a new follow-up with all fields explained"}},
    {"new",
     {"new source w10 \"title=Nyhet om löftet\"", "new source w10 \"title=News of the pledge\""},
     {"skriv en ny källa med ett fält ifyllt", "write a new source with one field filled in"}},
    {"list",
     {"list --missing", "list --missing"},
     {"det som väntades och inte är registrerat", "what was expected and is not registered"}},
    {"list",
     {"list followup --json", "list followup --json"},
     {"alla uppföljningar, för andra program", "all follow-ups, for other programs"}},
    {"explain",
     {"explain record.unknown-field", "explain record.unknown-field"},
     {"vad ett fel betyder", "what an error means"}},
    {"explain",
     {"explain content/sources/w10.toml", "explain content/sources/w10.toml"},
     {"vilken sida filen blir och vad den hör ihop med",
      "which page the file becomes and what it is tied to"}},
    {"schema",
     {"schema pledge", "schema pledge"},
     {"alla fält som JSON Schema", "all fields as JSON Schema"}},
    {"schema",
     {"schema pledge --reference", "schema pledge --reference"},
     {"alla fält att läsa", "all fields to read"}},
    {"server",
     {"server nginx >tertial.conf", "server nginx >tertial.conf"},
     {"inställningar för webbservern", "configuration for the web server"}},
    {"verify",
     {"verify https://exempel.se", "verify https://example.org"},
     {"se att den publicerade webbplatsen är just den som innehållet ger",
      "see that the published site is just what the content gives"}},
    {"publish",
     {"publish /srv/insyn --plan", "publish /srv/site --plan"},
     {"visa vad som skulle ändras där besökarna läser",
      "show what would change where residents read"}},
    {"publish",
     {"publish https://exempel.se/insyn --apply", "publish https://example.org/site --apply"},
     {"lägg webbplatsen på en WebDAV-server", "bring the site to a WebDAV server"}},
    {"publish",
     {"publish sftp://publicist@exempel.se/srv/insyn --key ~/.ssh/id_ed25519 --apply",
      "publish sftp://publisher@example.org/srv/site --key ~/.ssh/id_ed25519 --apply"},
     {"lägg webbplatsen på en SFTP-server, känd genom TERTIAL_HOST_KEY",
      "bring the site to an SFTP server, known by TERTIAL_HOST_KEY"}},
    {"withdraw",
     {"withdraw news:rapport", "withdraw news:report"},
     {"ta bort en nyhet från webbplatsen genast", "take a piece of news off the site at once"}},
};

void append(std::string& text, const Example& example, Language language) {
  constexpr std::size_t column = 42;
  std::string line = "  tertial ";
  line += example.words.in(language);
  if (line.size() + 2 > column) {
    line += "\n";
    line.append(column, ' ');
  } else {
    line.append(column - line.size(), ' ');
  }
  text.append(line).append(example.what.in(language)).append("\n");
}

}  // namespace

std::string examples_of(std::string_view command, Language language) {
  std::string text(Text{"Exempel:\n", "Examples:\n"}.in(language));
  std::string_view before;
  for (const Example& example : examples) {
    const bool first = example.command != before;
    before = example.command;
    if (command.empty() ? first : example.command == command) append(text, example, language);
  }
  return text;
}

}  // namespace tertial
