package nl.schoolbel.knowledge.searching.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words of a lesson whose forms follow no rule. */
final class IrregularForms {

    private static final List<String> FAMILIES = List.of(
            "lezen leest las gelezen",
            "voorlezen voorgelezen voorleest",
            "schrijven schrijft schreef geschreven",
            "spreken spreekt sprak gesproken",
            "bespreken besproken bespreekt",
            "kijken kijkt keek gekeken",
            "nakijken nagekeken nakijkt",
            "zien ziet zag gezien",
            "geven geeft gaf gegeven",
            "nemen neemt nam genomen",
            "opnemen opgenomen opneemt",
            "beginnen begint begon begonnen",
            "vinden vindt vond gevonden",
            "denken denkt dacht gedacht",
            "brengen brengt bracht gebracht",
            "zoeken zoekt zocht gezocht",
            "opzoeken opgezocht opzoekt",
            "onderzoeken onderzoekt onderzocht onderzoek",
            "kiezen kiest koos gekozen",
            "sluiten sluit sloot gesloten",
            "aansluiten aangesloten aansluit",
            "afsluiten afgesloten afsluit",
            "lopen loopt liep gelopen",
            "zingen zingt zong gezongen",
            "winnen wint won gewonnen",
            "krijgen krijgt kreeg gekregen",
            "helpen helpt hielp geholpen",
            "vergeten vergeet vergat",
            "verliezen verliest verloor verloren",
            "begrijpen begrijpt begreep begrepen",
            "ontwerpen ontwerpt ontwierp ontworpen",
            "inloggen ingelogd inlogt",
            "uitloggen uitgelogd uitlogt",
            "uitleggen uitgelegd uitlegt uitleg",
            "aanmaken aangemaakt aanmaakt",
            "opslaan opgeslagen opslaat",
            "opladen opgeladen oplaadt",
            "instellen ingesteld instelt",
            "aanzetten aangezet aanzet",
            "uitzetten uitgezet uitzet",
            "opstarten opgestart opstart",
            "samenwerken samengewerkt samenwerkt",
            "nadoen nagedaan",
            "kind kinderen",
            "blad bladen bladeren",
            "lied liederen",
            "lid leden",
            "stad steden",
            "museum musea",
            "medium media",
            "leraar leraren leraars",
            "collega collegas");

    private static final Map<String, Set<String>> BY_WORD = byWord();

    private IrregularForms() {}

    static Set<String> of(String word) {
        return BY_WORD.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> byWord() {
        Map<String, Set<String>> families = new TreeMap<>();
        for (String family : FAMILIES) {
            List<String> words = Arrays.asList(family.split(" "));
            words.forEach(word ->
                    families.computeIfAbsent(word, any -> new LinkedHashSet<>()).addAll(words));
        }
        return families;
    }
}
