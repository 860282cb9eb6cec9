package org.factdesk.web.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.Annotations;
import org.factdesk.claim.Claim;
import org.factdesk.claim.Evidence;
import org.factdesk.claim.EvidenceFile;
import org.factdesk.document.Document;
import org.factdesk.document.DocumentDetails;
import org.factdesk.document.DocumentId;
import org.factdesk.document.Documents;
import org.factdesk.verdict.GivenRules;
import org.factdesk.verdict.RuleCheck;
import org.factdesk.verdict.RuleFacts;
import org.factdesk.verdict.RuleSet;
import org.factdesk.verdict.RuleSets;
import org.factdesk.verdict.Verdict;

/** Holds verdicts against the rules they were given under, inside the transaction of whoever calls. */
@ApplicationScoped
class RuleBook {
    @Inject
    RuleSets rules;

    @Inject
    EvidenceFile evidence;

    @Inject
    Documents documents;

    @Inject
    Annotations annotations;

    /** How the verdict stands by the rules it was given under; no rule where it is from before there were any. */
    List<RuleCheck> checks(Claim claim, Verdict verdict) {
        return rules.find(verdict.rules().version())
                .map(given -> given.check(
                        facts(claim, verdict.body().method(), verdict.rules().claimantAsked()), verdict.rules()))
                .orElse(List.of());
    }

    /** How a claim without a verdict stands by the rules in use. */
    List<RuleCheck> checks(Claim claim) {
        RuleSet inUse = rules.inUse();
        return inUse.check(facts(claim, null, null), new GivenRules(inUse.version(), null, List.of()));
    }

    private RuleFacts facts(Claim claim, @Nullable String method, @Nullable String claimantAsked) {
        List<Evidence> found = evidence.of(claim.id());
        List<DocumentId> ids = found.stream().map(Evidence::source).distinct().toList();
        Map<DocumentId, DocumentDetails> sources =
                documents.findAll(ids).values().stream().collect(Collectors.toMap(Document::id, Document::details));
        return new RuleFacts(found, sources, method, claimantAsked, annotations.openOn(claim.article()));
    }
}
