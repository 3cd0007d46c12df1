package space.hamsafar.exchange.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.label.Labels;
import space.hamsafar.exchange.label.Markup;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;

/**
 * Gives the report of a plan as the text of one HTML page that needs nothing else: no network, no file beside it.
 *
 * <p>The page is well-formed XML too. It opens in English; the buttons at its top and the ends {@code #zh} and {@code
 * #ur} of its address choose Chinese and Urdu. Without scripts the buttons work all the same.
 */
public final class ReportPage {
    private ReportPage() {}

    /** The page of a plan with this id, in UTF-8 when written to a file. */
    public static String of(Programme programme, ProgrammePlan plan, String planId) {
        var output = new StringOutput(1 << 19);
        TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", view(programme, plan, planId), output);
        return Markup.allowed(output.toString());
    }

    private static ReportView view(Programme programme, ProgrammePlan plan, String planId) {
        Facts facts = new Facts(programme, plan, Titles.of(programme), Labels.load());
        return new ReportView(
                programme.title(),
                planId,
                plan.inputsHash(),
                plan.seed(),
                plan.work(),
                resource("report.css"),
                resource("report.js"),
                facts.labels(),
                SummaryView.of(facts),
                ProgrammeView.of(facts),
                SelectionView.of(facts),
                TrainingView.of(facts),
                FlightView.of(facts),
                CrewView.of(facts));
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
