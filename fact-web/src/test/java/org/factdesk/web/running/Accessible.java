package org.factdesk.web.running;

import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What axe finds on a page that keeps somebody from using it. */
public final class Accessible {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessible() {}

    /** The serious and critical findings, one line for each: rule, what it is about, and where. */
    public static List<String> graveFindings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Accessible::line)
                        .toList();
    }

    private static String line(Rule rule) {
        List<String> places = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }
}
