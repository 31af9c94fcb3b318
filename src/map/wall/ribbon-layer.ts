import type { AccessorFunction, DefaultProps } from "@deck.gl/core";
import { PathLayer, type PathLayerProps } from "@deck.gl/layers";

/** What a ribbon adds to a path; lengths along it are metres from its start. */
interface RibbonProps<Data> {
  /** Metres of each position of the path from its start. */
  getMeters?: AccessorFunction<Data, number[]>;
  /** How far the ribbon is drawn. */
  reachedMeters?: number;
  /** Where the head of a pulse is; what lies behind it glows. */
  headMeters?: number;
  /** How long the pulse's tail is; 0 for no pulse. */
  tailMeters?: number;
  /** How brightly the ribbon itself shines beside its pulse, 0…1. */
  glow?: number;
  /** Share of its width that the bright core takes. */
  core?: number;
  /** Length of a dash and of a gap where the way is a sample; 0 for none. */
  dashMeters?: number;
}

type RibbonLayerProps<Data = unknown> = RibbonProps<Data> & PathLayerProps<Data>;

const UNIFORMS = `\
layout(std140) uniform ribbonUniforms {
  float reached;
  float head;
  float tail;
  float glow;
  float core;
  float dash;
} ribbon;
`;

const ribbonModule = {
  name: "ribbon",
  vs: UNIFORMS,
  fs: UNIFORMS,
  uniformTypes: {
    reached: "f32",
    head: "f32",
    tail: "f32",
    glow: "f32",
    core: "f32",
    dash: "f32",
  },
} as const;

/**
 * A positive measure is one of a way that is proven, a negative one of a sample: one number a vertex
 * says both, and a segment never mixes them.
 */
const SHADER = {
  "vs:#decl": `\
in float instanceMeters;
in float instanceNextMeters;
out float vMeters;
out float vSample;
out float vLength;
`,
  "vs:#main-end": `\
float along = vPathLength > 0.0 ? clamp(vPathPosition.y / vPathLength, 0.0, 1.0) : 0.0;
vMeters = mix(abs(instanceMeters), abs(instanceNextMeters), along);
vSample = instanceNextMeters < 0.0 ? 1.0 : 0.0;
vLength = vPathLength;
`,
  "fs:#decl": `\
in float vMeters;
in float vSample;
in float vLength;
`,
  "fs:DECKGL_FILTER_COLOR": `\
if (vMeters > ribbon.reached) discard;
// round ends and joints: beyond a segment the distance is that from its end
float beyond = geometry.uv.y < 0.0 ? geometry.uv.y : max(0.0, geometry.uv.y - vLength);
float across = min(1.0, length(vec2(geometry.uv.x, beyond)));
float halo = exp(-across * across * 5.0) - 0.0067;
float core = 1.0 - smoothstep(ribbon.core * 0.7, ribbon.core, across);
float behind = ribbon.head - vMeters;
float pulse = ribbon.tail > 0.0 && behind >= 0.0 ? exp(-3.0 * behind / ribbon.tail) : 0.0;
// the front of a ribbon that is being drawn is its brightest part
float light = ribbon.glow * (halo * 0.55 + core) + pulse * (halo * 0.9 + core * 1.2);
if (ribbon.dash > 0.0 && vSample > 0.5 && across < ribbon.core * 0.32) {
  light *= mod(vMeters, ribbon.dash * 2.0) < ribbon.dash ? 1.0 : 0.15;
}
color = vec4(mix(color.rgb, vec3(1.0, 0.97, 0.85), clamp(pulse * core, 0.0, 0.85)), color.a * min(1.0, light));
`,
};

const DEFAULTS: DefaultProps<RibbonLayerProps> = {
  getMeters: { type: "accessor", value: () => [] },
  reachedMeters: { type: "number", value: Number.MAX_SAFE_INTEGER },
  headMeters: { type: "number", value: 0 },
  tailMeters: { type: "number", value: 0, min: 0 },
  glow: { type: "number", value: 1, min: 0 },
  core: { type: "number", value: 0.36, min: 0 },
  dashMeters: { type: "number", value: 0, min: 0 },
};

/**
 * A path of light: a bright core in a soft glow, drawn as far as it has come, with a pulse running along
 * it. Only uniforms change from frame to frame, so that nothing is sent to the GPU but six numbers.
 */
export class RibbonLayer<Data = unknown> extends PathLayer<Data, Required<RibbonProps<Data>>> {
  static override layerName = "RibbonLayer";
  static override defaultProps = DEFAULTS;

  override getShaders(): ReturnType<PathLayer["getShaders"]> {
    const shaders = super.getShaders();
    return { ...shaders, inject: SHADER, modules: [...shaders.modules, ribbonModule] };
  }

  override initializeState(): void {
    super.initializeState();
    this.getAttributeManager()?.addInstanced({
      meters: {
        size: 1,
        accessor: "getMeters",
        shaderAttributes: {
          instanceMeters: { vertexOffset: 0 },
          instanceNextMeters: { vertexOffset: 1 },
        },
      },
    });
  }

  override draw(options: Parameters<PathLayer["draw"]>[0]): void {
    const { reachedMeters, headMeters, tailMeters, glow, core, dashMeters } = this.props;
    this.state.model?.shaderInputs.setProps({
      ribbon: {
        reached: reachedMeters,
        head: headMeters,
        tail: tailMeters,
        glow,
        core,
        dash: dashMeters,
      },
    });
    super.draw(options);
  }
}
