package nl.schoolbel.platform.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Finds lists that are longer than their {@link Size} allows before anything is bound: a validator would look at every
 * element all the same, and say of each what is wrong with it.
 */
@ApplicationScoped
class ListLengths {

    @Inject
    Validator validator;

    /** Notes a fault for each list that is too long and empties it, so that nothing else is said of it. */
    void cut(JsonNode tree, Class<?> type, Map<String, FieldFault> faults) {
        cut(tree, type, "", faults);
    }

    private void cut(JsonNode node, Class<?> type, String pointer, Map<String, FieldFault> faults) {
        for (PropertyDescriptor property :
                validator.getConstraintsForClass(type).getConstrainedProperties()) {
            JsonNode value = node.path(property.getPropertyName());
            String place = pointer + "/" + property.getPropertyName();
            if (value instanceof ArrayNode list && list.size() > longest(property)) {
                faults.put(place, tooLong(type, property, place));
                list.removeAll();
            } else if (value.isArray()) {
                cutElements(value, property, place, faults);
            } else if (value.isObject() && property.isCascaded()) {
                cut(value, property.getElementClass(), place, faults);
            }
        }
    }

    private void cutElements(
            JsonNode list, PropertyDescriptor property, String pointer, Map<String, FieldFault> faults) {
        for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
            for (int i = 0; element.isCascaded() && i < list.size(); i++) {
                cut(list.get(i), element.getElementClass(), pointer + "/" + i, faults);
            }
        }
    }

    private static int longest(PropertyDescriptor property) {
        return property.getElementClass() != List.class
                ? Integer.MAX_VALUE
                : property.getConstraintDescriptors().stream()
                        .filter(constraint -> constraint.getAnnotation() instanceof Size)
                        .mapToInt(constraint -> ((Size) constraint.getAnnotation()).max())
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    /** In the words that the validator has for it: asked with a list of nothing that is one too long. */
    private FieldFault tooLong(Class<?> type, PropertyDescriptor property, String pointer) {
        List<Object> oneTooMany = Collections.nCopies(longest(property) + 1, null);
        return validator.validateValue(type, property.getPropertyName(), oneTooMany).stream()
                .filter(violation -> violation.getConstraintDescriptor().getAnnotation() instanceof Size)
                .map(BrokenConstraint::inBody)
                .map(fault -> new FieldFault(pointer, fault.code(), fault.detail()))
                .findFirst()
                .orElseThrow();
    }
}
