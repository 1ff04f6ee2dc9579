// Turns the published TypeScript types of the operators' objects into one JSON Schema in which an unknown field is a fault.
import fs from "node:fs";
import ts from "typescript";

const program = ts.createProgram(["roots.ts"], {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const definitions = {};
const names = new Map();

function schemaOf(type) {
  const { flags } = type;
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
  if (type.isStringLiteral()) return { const: type.value };
  if (type.isUnion()) return union(type.types.filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null))));
  if (flags & ts.TypeFlags.StringLike) return { type: "string" };
  if (flags & ts.TypeFlags.NumberLike) return { type: "number" };
  if (flags & ts.TypeFlags.BooleanLike) return { type: "boolean" };
  if (checker.isArrayType(type)) return { type: "array", items: schemaOf(checker.getTypeArguments(type)[0]) };
  if (!type.symbol || type.symbol.name === "__type") return objectOf(type);
  const name = nameOf(type.symbol);
  if (!(name in definitions)) {
    definitions[name] = {};
    Object.assign(definitions[name], objectOf(type));
  }
  return { $ref: `#/$defs/${name}` };
}

function union(parts) {
  if (parts.every((part) => part.isStringLiteral())) return { enum: parts.map((part) => part.value) };
  if (parts.every((part) => part.flags & ts.TypeFlags.BooleanLike)) return { type: "boolean" };
  return parts.length === 1 ? schemaOf(parts[0]) : { anyOf: parts.map(schemaOf) };
}

function objectOf(type) {
  const properties = {};
  const required = [];
  for (const property of checker.getPropertiesOfType(type)) {
    properties[property.name] = schemaOf(checker.getTypeOfSymbol(property));
    if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
  }
  const others = checker.getIndexInfoOfType(type, ts.IndexKind.String);
  return { type: "object", properties, required, additionalProperties: others ? schemaOf(others.type) : false };
}

function nameOf(symbol) {
  if (!names.has(symbol)) {
    const taken = new Set(names.values());
    const base = symbol.name.replace(/^I(?=[A-Z])/, "");
    let name = base;
    for (let n = 2; taken.has(name); n++) name = base + n;
    names.set(symbol, name);
  }
  return names.get(symbol);
}

const roots = {};
ts.forEachChild(program.getSourceFile("roots.ts"), (node) => {
  if (!ts.isInterfaceDeclaration(node)) return;
  for (const property of checker.getPropertiesOfType(checker.getTypeAtLocation(node))) {
    roots[property.name] = schemaOf(checker.getTypeOfSymbol(property));
  }
});
const line = ([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)}`;
const lines = (map) => `{\n${Object.entries(map).map(line).join(",\n")}\n }`;
fs.writeFileSync(
  "../resources/operators.schema.json",
  `{\n "$comment": "Made by ../schemas/generate.mjs from the npm packages @kubernetes-models/* (MIT), which are made from the ` +
    `definitions of CloudNativePG, cert-manager, External Secrets (Apache-2.0) and Traefik (MIT).",\n` +
    ` "$schema": "https://json-schema.org/draft/2020-12/schema",\n "kinds": ${lines(roots)},\n "$defs": ${lines(definitions)}\n}\n`,
);
