package space.hamsafar.campaign.desk;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import space.hamsafar.campaign.application.ApplicationTable;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.policy.StaffMember;

/**
 * Who may not score whom: conflicts that were declared, and those that show in the papers: the same employer or one
 * worked where the other works or worked, the same school, the same family name; and who cannot read the applicant's
 * language.
 */
final class Conflicts {
    private final ApplicationTable table;
    private final Map<String, BitSet> byPlace = new HashMap<>();
    private final Map<String, BitSet> bySchool = new HashMap<>();
    private final Map<String, BitSet> byFamily = new HashMap<>();
    private final Map<String, BitSet> byLanguage = new HashMap<>();
    private final Map<String, BitSet> declared = new HashMap<>();
    private final int size;

    Conflicts(List<StaffMember> staff, ApplicationTable table, List<DeskFact.ConflictDeclared> conflicts) {
        this.table = table;
        this.size = staff.size();
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < size; i++) {
            StaffMember member = staff.get(i);
            positions.put(member.id(), i);
            int at = i;
            Stream.concat(Stream.of(member.employer()), member.pastWork().stream())
                    .forEach(place -> add(byPlace, key(place), at));
            member.schools().forEach(school -> add(bySchool, key(school), at));
            add(byFamily, familyName(member.name()), at);
            member.languages().forEach(language -> add(byLanguage, language, at));
        }
        for (DeskFact.ConflictDeclared conflict : conflicts) {
            Integer at = positions.get(conflict.assessor());
            if (at != null) {
                add(declared, conflict.applicant(), at);
            }
        }
    }

    /** The positions of those who may not score an applicant. */
    BitSet of(String applicant, int row) {
        var forbidden = new BitSet(size);
        forbidden.or(declared.getOrDefault(applicant, new BitSet()));
        forbidden.or(byPlace.getOrDefault(key(text("employer", row)), new BitSet()));
        for (String place : text("pastWork", row).split(";")) {
            forbidden.or(byPlace.getOrDefault(key(place), new BitSet()));
        }
        forbidden.or(bySchool.getOrDefault(key(text("school", row)), new BitSet()));
        Set<String> words = new HashSet<>(List.of(key(text("name", row)).split(" ")));
        words.add(familyName(text("name", row)));
        for (String word : words) {
            forbidden.or(byFamily.getOrDefault(word, new BitSet()));
        }
        String language = text("language", row);
        if (!language.isEmpty()) {
            var others = new BitSet(size);
            others.set(0, size);
            others.andNot(byLanguage.getOrDefault(language, new BitSet()));
            forbidden.or(others);
        }
        return forbidden;
    }

    private String text(String field, int row) {
        return table.texts(field).map(column -> column.at(row)).orElse("");
    }

    private static void add(Map<String, BitSet> map, String key, int at) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, _ -> new BitSet()).set(at);
        }
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The last word; of a name without spaces in Chinese characters, the first character. */
    private static String familyName(String name) {
        String key = key(name);
        boolean isChinese = !key.isEmpty()
                && Character.UnicodeScript.of(key.codePointAt(0)) == Character.UnicodeScript.HAN
                && key.indexOf(' ') < 0;
        return isChinese ? key.substring(0, key.offsetByCodePoints(0, 1)) : key.substring(key.lastIndexOf(' ') + 1);
    }
}
