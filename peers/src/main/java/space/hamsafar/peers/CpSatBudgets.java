package space.hamsafar.peers;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import space.hamsafar.planning.Budget;
import space.hamsafar.planning.Span;

/**
 * Budgets of people's time in a timeline, as sums: for each number of ticks that work may share with the period, a literal
 * says that it begins where it shares so many. On a day of its own, nearly all work lies wholly inside or outside.
 */
final class CpSatBudgets {

    private final CpModel model;
    private final Map<Begin, Literal> known = new HashMap<>();

    CpSatBudgets(CpModel model) {
        this.model = model;
    }

    /** Whether a start lies in a domain, which budgets of one period ask alike. */
    private record Begin(int start, String domain) {}

    void add(Budget budget, Collection<CpSatTask> tasks) {
        LinearExprBuilder spent = LinearExpr.newBuilder();
        for (CpSatTask task : tasks) {
            if (budget.counts(task.activity())) {
                task.places()
                        .forEach(place -> place.services().stream()
                                .filter(one -> budget.people().contains(one.person()))
                                .forEach(one -> spend(budget.period(), task.duration(), place, one.serves(), spent)));
            }
        }
        model.addLessOrEqual(spent.build(), budget.limit());
    }

    private void spend(Span period, int length, CpSatTask.Place place, Literal serves, LinearExprBuilder spent) {
        int most = Math.min(length, period.length());
        for (int ticks = 1; ticks <= most; ticks++) {
            int first = period.start() - length + ticks;
            int last = period.end() - ticks;
            Domain starts = ticks < most ? Domain.fromValues(new long[] {first, last}) : new Domain(first, last);
            Domain possible = place.starts().intersectionWith(starts);
            if (!possible.isEmpty()) {
                spent.addTerm(both(serves, startsIn(place, possible)), ticks);
            }
        }
    }

    /** True at least where both are, which is enough for what is limited from above. */
    private Literal both(Literal serves, Literal begins) {
        if (begins.equals(model.trueLiteral())) {
            return serves;
        }
        Literal both = model.newBoolVar("");
        model.addBoolOr(new Literal[] {serves.not(), begins.not(), both});
        return both;
    }

    private Literal startsIn(CpSatTask.Place place, Domain domain) {
        return known.computeIfAbsent(new Begin(place.start().getIndex(), domain.toString()), any -> {
            Domain others = place.starts().intersectionWith(domain.complement());
            if (others.isEmpty()) {
                return model.trueLiteral();
            }
            Literal begins = model.newBoolVar("");
            model.addLinearExpressionInDomain(place.start(), domain).onlyEnforceIf(begins);
            model.addLinearExpressionInDomain(place.start(), others).onlyEnforceIf(begins.not());
            return begins;
        });
    }
}
