#pragma once
// What can be wrong with a record, whatever its type.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind record_messages[] = {
    {"record.unknown-field",
     Severity::error,
     {"{0} har inget fält {1}", "{0} has no field {1}"},
     {"Fältet finns inte för den här sortens post. Oftast är det felstavat. Alla fält står i "
      "`tertial schema` och i filen som `tertial new` skriver.",
      "The field does not exist for this type of record; most often it is misspelt. `tertial "
      "schema` lists all fields, and so does the file that `tertial new` writes."}},
    {"record.missing",
     Severity::error,
     {"fältet {0} saknas: {1}", "field {0} is missing: {1}"},
     {"Fältet måste finnas. Står uppgiften inte i någon källa, beskriv det under `gaps` och följ "
      "rådet i felmeddelandet.",
      "The field is required. Where no source states it, describe that under `gaps` and follow the "
      "help in the message."}},
    {"record.not-filled-in",
     Severity::error,
     {"fältet {0} är inte ifyllt än: {1}", "field {0} is not filled in yet: {1}"},
     {"`tertial new` skriver \"FYLL I\" där du ska skriva. Byt ut det, citattecknen också där "
      "fältet är något annat än text. När allt är ifyllt kontrolleras posten i sin helhet.",
      "`tertial new` writes \"FILL IN\" where you are to write. Replace it, with its quotes where "
      "the field is other than text. Once all is filled in, the record is checked as a whole."}},
    {"record.type",
     Severity::error,
     {"fältet {0} ska vara {1}, inte {2}", "field {0} must be {1}, not {2}"},
     {"Värdet är av fel slag, till exempel ett tal där text väntas. Text skrivs inom citattecken.",
      "The value is of the wrong kind, such as a number where text is expected. Text stands in "
      "quotes."}},
    {"record.choice",
     Severity::error,
     {"{0} är inget tillåtet ord för fältet {1}", "{0} is not an allowed word for field {1}"},
     {"Fältet tar bara vissa ord. De står i `tertial schema`.",
      "The field takes certain words only. `tertial schema` lists them."}},
    {"record.empty",
     Severity::error,
     {"fältet {0} är tomt", "field {0} is empty"},
     {"En tom text säger inget. Ta bort raden om uppgiften saknas, och beskriv vid behov varför "
      "under `gaps`.",
      "An empty text says nothing. Delete the line where nothing is known, and say why under "
      "`gaps` where readers would look for it."}},
    {"record.too-long",
     Severity::error,
     {"fältet {0} har {1} tecken; högst {2} får plats",
      "field {0} has {1} characters; the limit is {2}"},
     {"Texten är för lång för sin plats på sidan. Korta den.",
      "The text is too long for its place on the page. Shorten it."}},
    {"record.too-many",
     Severity::error,
     {"fältet {0} har {1} värden; högst {2} är tillåtna",
      "field {0} has {1} values; the limit is {2}"},
     {"Listan är för lång. Dela upp posten.", "The list is too long. Divide the record."}},
    {"record.range",
     Severity::error,
     {"{0} ligger utanför det tillåtna för fältet {1}: {2} till {3}",
      "{0} is outside the range of field {1}: {2} to {3}"},
     {"Talet är för stort eller för litet för fältet.", "The number is too large or too small."}},
    {"record.far-year",
     Severity::error,
     {"{0} ligger utanför åren {1}–{2}", "{0} is outside the years {1}–{2}"},
     {"Ett sådant år är nästan alltid en felskrivning, och av det räknas perioder och kalendrar.",
      "Such a year is nearly always a slip, and periods and calendars are counted from it."}},
    {"record.bad-date",
     Severity::error,
     {"{0} är inget datum som finns", "{0} is not a date that exists"},
     {"Skriv år-månad-dag, till exempel 2024-05-22. Delar av ett datum skrivs inom citattecken: "
      "\"2024-05\", \"2024\", \"2024-08/2025-12\". Två punkter, \"..\", betyder att datumet inte "
      "framgår.",
      "Write year-month-day, such as 2024-05-22. Parts of a date stand in quotes: \"2024-05\", "
      "\"2024\", \"2024-08/2025-12\". Two dots, \"..\", mean that the date is not stated."}},
    {"record.bad-period",
     Severity::error,
     {"{0} är ingen period", "{0} is not a period"},
     {"En period skrivs \"2023-t3\" (tertial), \"2023-q2\" (kvartal), \"2023-h1\" (halvår), "
      "\"2023-11\" "
      "(månad), \"2023\" (år) eller \"2022-05..2022-08\" (flera månader).",
      "A period is written \"2023-t3\" (tertial), \"2023-q2\" (quarter), \"2023-h1\" (half-year), "
      "\"2023-11\" (month), \"2023\" (year) or \"2022-05..2022-08\" (several months)."}},
    {"record.bad-time",
     Severity::error,
     {"{0} är inget klockslag", "{0} is not a time of day"},
     {"Ett klockslag skrivs med två siffror för timmen och två för minuten, från \"00:00\" till "
      "\"23:59\".",
      "A time of day has two digits for the hour and two for the minute, from \"00:00\" to "
      "\"23:59\"."}},
    {"record.bad-number",
     Severity::error,
     {"{0} är inget tal som kan läsas", "{0} is not a number that can be read"},
     {"Ett tal har högst tolv siffror och högst sex decimaler: 15, \"34.5\" eller \"34,5\". "
      "Decimaltal "
      "står inom citattecken, så att de visas precis som de är skrivna. Skriv inga mellanslag och "
      "ingen enhet.",
      "A number has at most twelve digits and at most six decimals: 15, \"34.5\" or \"34,5\". "
      "Numbers "
      "with decimals stand in quotes, so that they are shown just as they were written. Write no "
      "spaces and no unit."}},
    {"record.bad-colour",
     Severity::error,
     {"{0} är ingen färg som programmet läser", "{0} is not a colour that the program reads"},
     {"En färg skrivs som ett # och sex tecken 0–9 och a–f, två för rött, två för grönt och två "
      "för "
      "blått. Så står den i kommunens grafiska profil, ofta kallad hex eller webbfärg.",
      "A colour is written as # and six characters 0–9 and a–f: two for red, two for green and two "
      "for blue. Graphic profiles call it hex or web colour."}},
    {"record.bad-url",
     Severity::error,
     {"{0} är ingen adress som kan länkas", "{0} is not an address that can be linked"},
     {"En adress börjar med https:// eller http:// och en webbplats namn, som i "
      "https://www.example.org/sida, och innehåller inga mellanslag och inga inloggningsuppgifter.",
      "An address begins with https:// or http:// and a site's name, as in "
      "https://www.example.org/page, and holds no spaces and no credentials."}},
    {"record.bad-id",
     Severity::error,
     {"{0} kan inte vara ett id", "{0} cannot be an id"},
     {"Ett id består av små bokstäver a–z, siffror och bindestreck, med snedstreck mellan mappar: "
      "skaggetorp-2017, mjolby/ks. Det är filens plats under sin mapp, utan ändelse.",
      "An id is made of lower-case letters a–z, digits and hyphens, with slashes between folders: "
      "skaggetorp-2017, mjolby/ks. It is the file's path below its folder, without the ending."}},
};

consteval const DiagnosticKind& record_kind(std::string_view code) {
  return find_kind(record_messages, code);
}

}  // namespace tertial
