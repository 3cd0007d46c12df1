package space.hamsafar.programme.folder;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.SpecialHours;
import space.hamsafar.programme.setting.WorkingCalendar;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Problems;

/**
 * The people that could be read, asked what they are and can.
 *
 * @param setting where they stand
 * @param isWhole whether everybody could be read; if not, nobody's skill is missed
 */
record Crowd(Setting setting, boolean isWhole) {
    /** The person with this id, if they could be read. */
    Optional<Member> member(String id) {
        return setting.people().stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    /** Adds a problem if the person is there but has another part. */
    void requirePart(Node.Scalar scalar, Member.Part part, Problems problems) {
        member(scalar.text())
                .filter(member -> member.part() != part)
                .ifPresent(member -> problems.add(
                        scalar.start(),
                        "'" + member.id() + "' has the part " + word(member.part())
                                + "; wanted is somebody with the part " + word(part)));
    }

    /** How many instructors have a skill. */
    int instructorsWith(String skill) {
        return (int)
                instructors().filter(member -> member.skills().contains(skill)).count();
    }

    /** What instructors can. */
    SortedSet<String> instructorSkills() {
        return instructors()
                .flatMap(member -> member.skills().stream())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** The longest working shift in the calendar of a person, in minutes, if both could be read. */
    OptionalInt longestShiftMinutes(String id) {
        Optional<WorkingCalendar> calendar = member(id)
                .flatMap(member -> setting.calendars().stream()
                        .filter(one -> one.id().equals(member.calendar()))
                        .findFirst());
        return calendar.stream()
                .flatMap(one -> Stream.concat(
                        one.week().values().stream(),
                        one.seasons().stream().map(SpecialHours::week).flatMap(week -> week.values().stream())))
                .flatMap(List::stream)
                .mapToInt(span -> (int) Duration.between(span.from(), span.to()).toMinutes())
                .max();
    }

    /** How many instructors and hosts have a skill. */
    int crewWith(String skill) {
        return (int) setting.people().stream()
                .filter(member -> member.part() == Member.Part.INSTRUCTOR || member.part() == Member.Part.HOST_CREW)
                .filter(member -> member.skills().contains(skill))
                .count();
    }

    /** How many of some people have a skill. */
    int countWith(String skill, Collection<String> people) {
        return (int) people.stream()
                .flatMap(id -> member(id).stream())
                .filter(member -> skill.isEmpty() || member.skills().contains(skill))
                .count();
    }

    /** What some people can. */
    SortedSet<String> skillsOf(Collection<String> people) {
        return people.stream()
                .flatMap(id -> member(id).stream())
                .flatMap(member -> member.skills().stream())
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private Stream<Member> instructors() {
        return setting.people().stream().filter(member -> member.part() == Member.Part.INSTRUCTOR);
    }

    private static String word(Member.Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
