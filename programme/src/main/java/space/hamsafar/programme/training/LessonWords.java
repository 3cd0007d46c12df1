package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.hamsafar.planning.explain.Explanation;
import space.hamsafar.programme.grid.ChangeWords;
import space.hamsafar.programme.setting.Answer;
import space.hamsafar.programme.setting.Facility;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Setting;

/** Says what stands in the way of a lesson in the words of those who teach: names, hours and days. */
final class LessonWords {

    private static final Pattern HOURS =
            Pattern.compile("(?:(.+)/)?([^/]+)/(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern SKILL = Pattern.compile("([^/]+)/([^/]+)/(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern TICK = Pattern.compile("tick (\\d+)");

    private final TrainingProject training;
    private final Setting setting;
    private final ChangeWords changes;

    LessonWords(TrainingProject training, Setting setting) {
        this.training = training;
        this.setting = setting;
        this.changes = new ChangeWords(
                training.grid()::instant, training.grid().zone(), TrainingProject.MINUTES_PER_TICK, this::name);
    }

    /** The changes that would help, a sentence each. */
    List<String> changes(Explanation why) {
        return why.remedies().stream().map(changes::text).toList();
    }

    /** The windows that were looked at. */
    List<Answer.Window> tried(Explanation why) {
        return why.tried().stream()
                .map(one -> new Answer.Window(changes.times(one.window()), obstacle(one.blocker())))
                .toList();
    }

    private String obstacle(Explanation.Blocker blocker) {
        String subject = blocker.subject();
        return switch (blocker.kind()) {
            case NOTHING -> "it would fit, but then other sessions would end later or break a wish";
            case WINDOW ->
                blocker.text().equals("too short")
                        ? "too short before the place that it has, or for it at all"
                        : withTimes(blocker.text());
            case RESOURCE -> name(subject) + " is taken";
            case BUDGET -> name(subject) + " are used up";
            case LAG ->
                blocker.text().contains(" before ")
                        ? "it must be over before " + name(subject) + " begins"
                        : "it must wait after " + name(subject);
            case SPACING -> name(subject) + " would be too near";
            case PEOPLE ->
                blocker.text().startsWith(subject + " ")
                        ? name(subject) + blocker.text().substring(subject.length())
                        : blocker.text();
            case RESERVOIR, TRAVEL, SET_UP, TEAM, CHOICE, REQUIREMENT -> withTimes(blocker.text());
        };
    }

    private String withTimes(String text) {
        return TICK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(training.grid()
                        .instant(Integer.parseInt(found.group(1)))
                        .atZone(training.grid().zone())
                        .toLocalDateTime()
                        .toString()
                        .replace('T', ' ')));
    }

    /** The name of anything in the project. */
    private String name(String id) {
        for (Member member : setting.people()) {
            if (member.id().equals(id)) {
                return member.name();
            }
        }
        for (Facility facility : setting.facilities()) {
            if (facility.id().equals(id)) {
                return facility.name();
            }
        }
        var hours = HOURS.matcher(id);
        if (hours.matches()) {
            var from = LocalDate.parse(hours.group(3));
            boolean isDay = from.plusDays(1).equals(LocalDate.parse(hours.group(4)));
            String rule = hours.group(1) == null ? "" : " by the rule " + hours.group(1);
            return "the hours of " + name(hours.group(2)) + (isDay ? " on " : " in the week of ") + from + rule;
        }
        var skill = SKILL.matcher(id);
        if (skill.matches()) {
            return "the days of " + name(skill.group(2)) + " with the skill " + skill.group(1) + " (lapsed from "
                    + skill.group(3) + ")";
        }
        return id.startsWith("evening/") ? "the evening off before it" : id;
    }
}
