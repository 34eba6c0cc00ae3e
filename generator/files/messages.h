#pragma once
// What can be wrong with files as such: those that are read, and the output folder.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind files_messages[] = {
    {"files.cannot-open",
     Severity::error,
     {"mappen {0} går inte att öppna: {1}", "the folder {0} cannot be opened: {1}"},
     {"Mappen finns inte, eller så får programmet inte läsa den. Kontrollera stavningen och i "
      "vilken mapp kommandot körs.",
      "The folder does not exist, or the program may not read it. Check the spelling and the "
      "folder in which the command runs."}},
    {"files.unreadable",
     Severity::error,
     {"går inte att läsa: {0}", "cannot be read: {0}"},
     {"Filen eller mappen finns, men operativsystemet lämnar inte ut den. Kontrollera "
      "rättigheterna.",
      "The file or folder exists, but the operating system does not hand it out. Check its "
      "permissions."}},
    {"files.vanished",
     Severity::error,
     {"filen försvann medan den lästes", "the file vanished while it was being read"},
     {"Filen fanns när mappen gicks igenom men inte när den skulle läsas. Kör kommandot igen.",
      "The file was there when the folder was listed, but not when it was read. Run the command "
      "again."}},
    {"files.too-large",
     Severity::error,
     {"filen är {0} byte, mer än gränsen {1}",
      "the file has {0} bytes, more than the limit of {1}"},
     {"Så stor är ingen post, och ingen bild som kan visas på en sida. Oftast har ett annat "
      "dokument "
      "fått fel namn, eller så är bilden direkt ur kameran.",
      "No record is that large, and no picture that a page can show. Most often another document "
      "has got the wrong name, or the picture is straight from the camera."}},
    {"files.nul-byte",
     Severity::error,
     {"här står ett nolltecken, så det här är ingen textfil",
      "here stands a NUL byte, so this is no text file"},
     {"Text innehåller aldrig tecknet noll. Filen är skadad, eller så är den något annat än text.",
      "Text never holds the character NUL. The file is damaged, or it is something else than "
      "text."}},
    {"files.not-utf8",
     Severity::error,
     {"texten är inte UTF-8 från och med det här tecknet", "the text is not UTF-8 from here on"},
     {"Alla filer skrivs i teckenkodningen UTF-8. Välj ”UTF-8” när du sparar i textredigeraren.",
      "All files are written in the encoding UTF-8. Choose “UTF-8” when saving in the editor."}},
    {"files.bom",
     Severity::warning,
     {"filen börjar med en osynlig byteordningsmarkering (BOM)",
      "the file begins with an invisible byte order mark (BOM)"},
     {"Den läses som om markeringen inte fanns. Andra program kan snubbla på den: spara som "
      "”UTF-8” och inte ”UTF-8 med BOM”.",
      "It is read as if the mark were not there. Other programs may stumble over it: save as "
      "“UTF-8”, not “UTF-8 with BOM”."}},
    {"files.symlink-outside",
     Severity::error,
     {"länken leder ut ur mappen {0}", "the link leads out of the folder {0}"},
     {"En symbolisk länk får bara peka på en fil i samma mapp, med en relativ sökväg. Annars "
      "kunde något hamna på webbplatsen som ingen har lagt i mappen.",
      "A symbolic link may only point at a file in the same folder, by a relative path. Otherwise "
      "something could get onto the site that nobody put into the folder."}},
    {"files.symlink-broken",
     Severity::error,
     {"länken leder ingenstans", "the link leads nowhere"},
     {"Filen som den symboliska länken pekar på finns inte, eller så pekar länkar på varandra.",
      "The file at which the symbolic link points does not exist, or links point at each other."}},
    {"files.symlink-folder",
     Severity::error,
     {"länken leder till en mapp", "the link leads to a folder"},
     {"Länkar till mappar följs inte: samma post skulle finnas två gånger.",
      "Links to folders are not followed: the same record would be there twice."}},
    {"files.not-a-file",
     Severity::error,
     {"det här är varken en fil eller en mapp", "this is neither a file nor a folder"},
     {"I mappen ligger något som inte går att läsa som en fil, till exempel en kö eller en enhet.",
      "The folder holds something that cannot be read as a file, such as a pipe or a device."}},
    {"files.odd-name",
     Severity::error,
     {"filnamnet har styrtecken eller är inte UTF-8",
      "the file name has control characters or is not UTF-8"},
     {"Ett sådant namn kan inte visas och inte bli en adress. Byt namn på filen.",
      "Such a name can neither be shown nor become an address. Rename the file."}},
};

consteval const DiagnosticKind& files_kind(std::string_view code) {
  return find_kind(files_messages, code);
}

inline constexpr DiagnosticKind output_messages[] = {
    {"output.cannot-open",
     Severity::error,
     {"utdatamappen {0} går inte att öppna: {1}", "the output folder {0} cannot be opened: {1}"},
     {"Webbplatsen kan inte skrivas dit. Kontrollera sökvägen och rättigheterna.",
      "The site cannot be written there. Check the path and the permissions."}},
    {"output.busy",
     Severity::error,
     {"en annan körning skriver redan i {0}", "another run is writing into {0} already"},
     {"Två körningar i samma mapp skulle förstöra för varandra. Vänta tills den andra är klar.",
      "Two runs in one folder would spoil each other's work. Wait until the other has finished."}},
    {"output.bad-manifest",
     Severity::error,
     {"förteckningen {0} går inte att förstå", "the manifest {0} cannot be understood"},
     {"Filen säger vad Tertial har skrivit i mappen. Den är ändrad, eller skriven av en nyare "
      "version. För att inte ta bort fel filer skrivs ingenting. Töm mappen, eller välj en annan.",
      "The file says what Tertial has written into the folder. It was changed, or a later version "
      "wrote it. Nothing is written, so that no wrong file is deleted. Empty the folder, or choose "
      "another."}},
    {"output.bad-path",
     Severity::error,
     {"sidan {0} kan inte bli en fil i utdatamappen",
      "the page {0} cannot be a file in the output folder"},
     {"Adressen är tom, dubbel eller förbehållen, eller så är den både en sida och en mapp.",
      "The address is empty, double or reserved, or it is both a page and a folder."}},
    {"output.foreign-file",
     Severity::error,
     {"{0} är inte skriven av Tertial och skulle skrivas över",
      "{0} was not written by Tertial and would be overwritten"},
     {"En sida ska ligga där någon annan har lagt en fil, en mapp eller en länk. Ingenting har "
      "skrivits. Flytta filen, eller välj en annan utdatamapp.",
      "A page belongs where somebody else has put a file, a folder or a link. Nothing has been "
      "written. Move the file, or choose another output folder."}},
    {"output.cannot-write",
     Severity::error,
     {"{0} går inte att skriva: {1}", "{0} cannot be written: {1}"},
     {"Operativsystemet tar inte emot filen. Nya filer skrivs först bredvid de gamla och byter "
      "plats "
      "med dem när alla är skrivna: mappen behöver plats för båda. Händer det innan dess är "
      "sidorna "
      "som de var.",
      "The operating system does not take the file. New files are first written beside the old and "
      "take their places when all are written: the folder needs room for both. If it happens "
      "before, the pages are as they were."}},
    {"output.cannot-delete",
     Severity::error,
     {"{0} ska inte finnas kvar men går inte att ta bort: {1}",
      "{0} should be gone but cannot be deleted: {1}"},
     {"Sidan finns inte längre i innehållet, men filen ligger kvar. Nästa körning försöker igen.",
      "The page is no longer in the content, but its file is still there. The next run tries "
      "again."}},
    {"output.changed-file",
     Severity::warning,
     {"{0} skulle tas bort men är ändrad av någon annan och får ligga kvar",
      "{0} would be deleted but somebody else has changed it, so it stays"},
     {"Sidan finns inte längre i innehållet, men filen är inte den som Tertial skrev. Ta bort den "
      "själv om den inte behövs.",
      "The page is no longer in the content, but the file is not the one that Tertial wrote. "
      "Delete it yourself if it is not needed."}},
};

consteval const DiagnosticKind& output_kind(std::string_view code) {
  return find_kind(output_messages, code);
}

}  // namespace tertial
