package space.hamsafar.programme.setting;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Everything that the phases refer to by id.
 *
 * @param parties of the agreement
 * @param sites places on the ground
 * @param facilities rooms and machines
 * @param calendars when work is done
 * @param people everyone with a part
 */
public record Setting(
        List<Party> parties,
        List<Site> sites,
        List<Facility> facilities,
        List<WorkingCalendar> calendars,
        List<Member> people) {

    public Setting {
        parties = List.copyOf(parties);
        sites = List.copyOf(sites);
        facilities = List.copyOf(facilities);
        calendars = List.copyOf(calendars);
        people = List.copyOf(people);
    }

    /** The site with this id; it must exist. */
    public Site site(String id) {
        return find("site", sites, Site::id, id);
    }

    /** The facility with this id; it must exist. */
    public Facility facility(String id) {
        return find("facility", facilities, Facility::id, id);
    }

    /** The calendar with this id; it must exist. */
    public WorkingCalendar calendar(String id) {
        return find("calendar", calendars, WorkingCalendar::id, id);
    }

    /** The person with this id; they must exist. */
    public Member member(String id) {
        return find("person", people, Member::id, id);
    }

    /** The same setting with other people. */
    public Setting withPeople(List<Member> newPeople) {
        return new Setting(parties, sites, facilities, calendars, newPeople);
    }

    /** The same setting with every date of the calendars as it was told, firm. */
    public Setting asTold() {
        return withCalendars(WorkingCalendar::asTold);
    }

    /** The same setting with each calendar changed. */
    public Setting withCalendars(UnaryOperator<WorkingCalendar> change) {
        return new Setting(
                parties, sites, facilities, calendars.stream().map(change).toList(), people);
    }

    private static <T> T find(String kind, List<T> items, Function<T, String> idOf, String id) {
        // A loop and no stream: checks ask for the same few places tens of thousands of times.
        for (T item : items) {
            if (idOf.apply(item).equals(id)) {
                return item;
            }
        }
        throw new NoSuchElementException("no " + kind + " '" + id + "' in the programme");
    }
}
