package space.hamsafar.programme.flight;

import java.util.List;

/** How many hours somebody may work on a day: the day's limit, short days of the week, the first days of a newcomer. */
final class WorkHours {

    private WorkHours() {}

    static double of(Stay stay, Crew crew, BoardDay day, String person) {
        HouseRules house = stay.rules().house();
        double hours = stay.rules().workHours().value();
        for (WorkWeek.ShortDay shorter : house.week().days()) {
            boolean today = shorter.day() == day.date().getDayOfWeek();
            if (today && crew.ids(shorter.who()).contains(person)) {
                hours = Math.min(hours, shorter.hours());
            }
        }
        List<Double> adaptation = house.adaptationHours();
        if (crew.isVisitor(person) && day.number() >= 1 && day.number() <= adaptation.size()) {
            hours = Math.min(hours, adaptation.get(day.number() - 1));
        }
        return hours;
    }
}
