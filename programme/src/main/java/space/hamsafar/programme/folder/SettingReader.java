package space.hamsafar.programme.folder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.programme.setting.Facility;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Party;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.source.Fields;

/** Reads parties, sites, facilities, calendars and people. */
final class SettingReader {
    private final Ids ids;

    SettingReader(Ids ids) {
        this.ids = ids;
    }

    /** Everything that could be read; what something is wrong with is left out. */
    Setting read(Fields fields) {
        return new Setting(
                fields.each("parties", SettingReader::party),
                fields.each("sites", this::site),
                fields.each("facilities", this::facility),
                fields.each("calendars", Calendars::calendar),
                fields.each("people", this::member));
    }

    /** Nothing, where the file could not be read. */
    static Setting empty() {
        return new Setting(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Optional<Party> party(Fields fields) {
        return fields.build(() ->
                new Party(fields.text("id"), fields.text("name"), fields.text("country"), fields.text("shortName")));
    }

    Optional<Site> site(Fields fields) {
        return fields.build(() -> new Site(
                fields.text("id"),
                fields.text("name"),
                fields.text("country"),
                fields.number("latitudeDeg"),
                fields.number("longitudeDeg"),
                fields.number("altitudeM"),
                fields.number("minElevationDeg"),
                fields.zone("zone"),
                ids.reference(Ids.Kind.CALENDAR, fields, "calendar"),
                Origins.provenance(fields)));
    }

    private Optional<Facility> facility(Fields fields) {
        return fields.build(() -> new Facility(
                fields.text("id"),
                fields.text("name"),
                ids.reference(Ids.Kind.SITE, fields, "site"),
                fields.whole("capacity"),
                Origins.provenance(fields)));
    }

    private Optional<Member> member(Fields fields) {
        return fields.build(() -> new Member(
                fields.text("id"),
                fields.text("name"),
                ids.reference(Ids.Kind.PARTY, fields, "party"),
                fields.word("part", Member.Part.class),
                skills(fields),
                ids.reference(Ids.Kind.CALENDAR, fields, "calendar"),
                Optional.of(ids.reference(Ids.Kind.APPLICANT, fields, "applicant"))
                        .filter(id -> !id.isEmpty())));
    }

    private static Set<String> skills(Fields fields) {
        return new TreeSet<>(fields.texts("skills"));
    }
}
