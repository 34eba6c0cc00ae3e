#pragma once
// Findings about what a site may not, or should not, publish.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind check_messages[] = {
    {"privacy.identity-number",
     Severity::error,
     {"ett personnummer eller samordningsnummer", "a personal or coordination identity number"},
     {"Personnummer publiceras aldrig. Ta bort det ur filen. Har filen redan lagts in i git finns "
      "numret kvar i historiken: säg till den som sköter den. Numret skrivs aldrig ut här. Är det "
      "ett "
      "telefonnummer skriver du det som sådana skrivs: 010-123 45 67, i länkar tel:+46101234567. "
      "Är det en dag och ett antal skriver du dagen i ord: den 18 december 1981.",
      "Identity numbers are never published. Remove it from the file. Where the file is in git "
      "already, its history still holds the number: tell whoever looks after it. The number is "
      "never printed here. If it is a telephone number, write it as those are written: "
      "010-123 45 67, in links tel:+46101234567. If it is a day and a count, write the day in "
      "words: den 18 december 1981."}},
    {"privacy.unsure-number",
     Severity::warning,
     {"siffrorna kan vara ett personnummer, men också något annat",
      "the digits may be an identity number, but also something else"},
     {"Datumet finns. Antingen stämmer kontrollsiffran inte, eller så kan siffrorna efter datumet "
      "vara ett årtal, ett klockslag eller en del av en adress. Är det ett personnummer, också ett "
      "felskrivet, ska det bort. Är det något annat skriver du en rad i [[reviewed]] i site.toml.",
      "The date exists. Either the check digit is wrong, or the digits behind the date may be a "
      "year, a time of day or part of an address. If it is an identity number, also a misspelt "
      "one, remove it. If it is something else, write an entry under [[reviewed]] in site.toml."}},
    {"privacy.account",
     Severity::error,
     {"ett kontonummer", "an account number"},
     {"Kontonummer publiceras aldrig. Ta bort det ur filen.",
      "Account numbers are never published. Remove it from the file."}},
    {"privacy.personal-data",
     Severity::warning,
     {"{0} som kan höra till en privatperson", "{0} that may belong to a private person"},
     {"Ta bort uppgiften om den rör en privatperson. Hör den till en organisation skriver du en "
      "rad i "
      "[[reviewed]] i site.toml: filen, slaget, skälet och dagen. E-post på webbplatsens egen "
      "domän "
      "behöver ingen rad.",
      "Remove it if it is about a private person. If it belongs to an organisation, write an entry "
      "under [[reviewed]] in site.toml: the file, the kind, the reason and the day. E-mail at the "
      "site's own domain needs none."}},
    {"privacy.sensitive-word",
     Severity::warning,
     {"ett ord som kräver att någon granskar texten", "a word that asks for a review of the text"},
     {"Ordet hör till uppgifter som lagen skyddar särskilt: hälsa, socialtjänst, misstanke om "
      "brott. "
      "Läs hela texten. Kan ingen enskild kännas igen skriver du en rad i [[reviewed]] i "
      "site.toml.",
      "The word belongs to what the law protects most: health, social care, suspicion of crime. "
      "Read "
      "the whole text. Where nobody can be recognised, write an entry under [[reviewed]] in "
      "site.toml."}},
    {"privacy.output",
     Severity::error,
     {"{0} i den färdiga filen {1}", "{0} in the finished file {1}"},
     {"Numret står inte i något enskilt värde: en mall, en av temats texter eller en titel sätter "
      "ihop "
      "det, eller så står det i en av temats filer. Inget skrivs medan det är så. Numret skrivs "
      "aldrig "
      "ut här.",
      "The number stands in no single value: a template, one of the theme's texts or a title puts "
      "it "
      "together, or it stands in one of the theme's files. Nothing is written while it does. The "
      "number "
      "is never printed here."}},
    {"privacy.pdf",
     Severity::error,
     {"{0} är en PDF, som inte går att leta igenom efter personnummer",
      "{0} is a PDF, which cannot be looked through for identity numbers"},
     {"Texten i en PDF är packad, och kan ligga kvar under svarta rutor. Därför läggs ingen PDF på "
      "webbplatsen. En handling blir en sida, med länk till den fil som redan finns hos den som "
      "gav "
      "ut den.",
      "Text in a PDF is packed, and may remain under black boxes. So no PDF is put on the site. A "
      "document becomes a page, with a link to the file where its publisher has it already."}},
    {"privacy.picture-metadata",
     Severity::error,
     {"bilden bär uppgifter som inte syns ({0})", "the picture holds what is not seen ({0})"},
     {"Kameror och bildprogram skriver in var och när en bild togs, med vilken kamera och av vem. "
      "Var och en som hämtar bilden kan läsa det. Det som hittas skrivs aldrig ut här. Bilden kan "
      "behöva vridas rätt när uppgifterna tas bort; det gör kommandot i hjälpen.",
      "Cameras and programs write into a picture where and when it was taken, with which camera "
      "and "
      "by whom. Whoever fetches the picture can read it. What is found is never printed here. The "
      "picture may have to be turned when it is removed; the command in the help does."}},
    {"privacy.never-approved",
     Severity::error,
     {"{0} går aldrig att godkänna", "{0} can never be approved"},
     {"En granskning gäller det som kan höra till en organisation, som en växels nummer. "
      "Personnummer och kontonummer publiceras aldrig, vad skälet än är.",
      "A review is for what may belong to an organisation, such as a switchboard's number. "
      "Identity "
      "and account numbers are never published, whatever the reason."}},
    {"privacy.unused-review",
     Severity::warning,
     {"granskningen gäller inget som finns i {0}", "the review covers nothing that is in {0}"},
     {"Filen eller uppgiften är borta. Ta bort raden, så att den inte godkänner något nytt.",
      "The file or what was reviewed is gone. Delete the entry, so that it approves nothing new."}},
};

consteval const DiagnosticKind& check_kind(std::string_view code) {
  return find_kind(check_messages, code);
}

}  // namespace tertial
