#include "app/option_groups.h"

namespace tertial {
namespace {

void add_commit(CLI::App& command, Options& options, const Help& help) {
  command
      .add_option("--commit", options.commit,
                  help({"innehållets commit, som den ska stå i manifest.json",
                        "the content's commit, as it is to stand in manifest.json"}))
      ->check(commit_name(help));
}

}  // namespace

void add_common(CLI::App& command, CommandWords& words, const Help& help) {
  Options& options = words.options;
  command.add_option("--as-of", words.as_of,
                     help({"dag att se från, ÅÅÅÅ-MM-DD (idag i Stockholm)",
                           "day to look from, YYYY-MM-DD (today in Stockholm)"}));
  command.add_option("--themes", options.themes,
                     help({"mappen med teman", "the folder of themes"}));
  command
      .add_option("--threads", options.threads,
                  help({"antal trådar (en per kärna)", "number of threads (one per core)"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(1, 1024, help));
  command
      .add_option("--lang", words.language,
                  help({"språk för meddelanden: sv eller en", "language of messages: sv or en"}))
      ->check(one_of({"sv", "en"}, help));
  command
      .add_option("--format", words.format,
                  help({"fynd som text eller JSON-rader: human eller json",
                        "findings as text or lines of JSON: human or json"}))
      ->check(one_of({"human", "json"}, help));
  command.add_flag("--deny-warnings", options.deny_warnings,
                   help({"varningar räknas som fel", "warnings count as errors"}));
  command
      .add_option_function<std::string>(
          "--deny",
          [&options](const std::string& what) {
            (what == "links" ? options.deny_links : options.deny_warnings) = true;
          },
          help({"detsamma: --deny warnings; bara döda länkar: --deny links",
                "the same: --deny warnings; only dead links: --deny links"}))
      ->check(one_of({"warnings", "links"}, help));
  command.add_flag("--time", options.times,
                   help({"visa hur lång tid varje steg tog", "show how long each stage took"}));
}

void add_reporting(CLI::App& command, CommandWords& words, const Help& help) {
  // One word each: what follows is the folder of content.
  command
      .add_option("--report", words.reports,
                  help({"fynd även som FORMAT=FIL: json, github, gitlab eller sarif; flera går bra",
                        "findings also as FORMAT=FILE: json, github, gitlab or sarif; repeatable"}))
      ->allow_extra_args(false);
  command.add_option("--since", words.options.since,
                     help({"visa bara fynd i det som ändrats sedan en revision i git",
                           "show only findings in what changed since a git revision"}));
}

void add_timeout(CLI::App& command, Options& options, const Help& help) {
  command
      .add_option(
          "--timeout", options.timeout,
          help({"sekunder som ett svar får ta (30)", "seconds that an answer may take (30)"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(1, 3600, help));
}

void add_links(CLI::App& command, Options& options, const Help& help) {
  command
      .add_option_function<std::string>(
          "--links",
          [&options](const std::string& which) { options.outward_links = which == "all"; },
          help({"länkar inom webbplatsen (internal), eller också andra webbplatser (all)",
                "links within the site (internal), or other sites too (all)"}))
      ->check(one_of({"internal", "all"}, help));
  command.add_option("--link-record", options.link_record,
                     help({"fil som minns vilka adresser som har svarat, och vilken dag",
                           "file that remembers which addresses have answered, and on which day"}));
  command
      .add_option("--link-days", options.link_days,
                  help({"så många dagar gäller ett svar i den filen (7)",
                        "an answer in that file holds for so many days (7)"}))
      ->type_name(help({"TAL", "NUMBER"}))
      ->check(number_within(0, 3650, help));
  command.add_flag("--private-addresses", options.private_addresses,
                   help({"fråga också adresser i privata nät, och genom en proxy",
                         "ask addresses in private networks too, and through a proxy"}));
}

void add_site(CLI::App& command, Options& options, const Help& help) {
  add_commit(command, options, help);
  command
      .add_option_function<std::vector<std::string>>(
          "--precompress",
          [&options](const std::vector<std::string>& words) {
            options.precompress.emplace();
            for (const std::string& word : words)
              options.precompress->push_back(word == "gzip" ? Coding::gzip : Coding::brotli);
          },
          help({"packa textfilerna också, för webbservern: gzip,brotli (som i site.toml)",
                "pack the text files too, for the web server: gzip,brotli (as in site.toml)"}))
      ->delimiter(',')
      ->check(one_of({"gzip", "brotli"}, help));
}

}  // namespace tertial
